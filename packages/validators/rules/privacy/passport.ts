import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * The number of a passport, a travel permit or an officer's card stands in the record.
 *
 * With such a word before it, any number of that kind; without, the forms of Chinese passports. A letter and
 * eight digits that begin with a year are rather the number of a document.
 */
export const passport: PrivacyRule = {
  code: "privacy/passport",
  kind: "passport",
  severity: "error",
  title: { zh: "护照、通行证号码", en: "Passport or travel permit number" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是护照、通行证或者军官证号码；删去",
    en: "the {length} characters after the first {start} are the number of a passport, permit or officer's card; delete it",
  },
  basis: [{ source: "personal-information-protection-law", article: "第二十五条" }],
  since: "0.1.0",
  needs: [{ digits: 6, oneOf: "EGDSPHMCＥＧＤＳＰＨＭＣ护通回台军官兵" }],
  examples: [
    { name: "with its word", text: "护照E12345678", findings: [""] },
    { name: "without", text: "E12345678", findings: [""] },
    { name: "seven digits", text: "E1234567", findings: [] },
    { name: "the number of a document", text: "合同编号 HTG12345678", findings: [] },
    { name: "a travel permit", text: "港澳居民来往内地通行证 H12345678", findings: [""] },
  ],
  *find(text) {
    for (const { index: start, 0: found } of text.text.matchAll(/[A-Z]{1,2}[0-9]{7,10}/g)) {
      const end = start + found.length;
      if (text.isWordAt(start - 1) || text.isWordAt(end)) continue;
      const isNamed = /(?:护照|通行证|回乡证|台胞证|旅行证)[^0-9\n]{0,10}$/.test(text.before(start, 16));
      if (isNamed) yield { start, end, severity: "error" };
      else if (/^(?:[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7})$/.test(found)) {
        const isOther =
          /^.(?:19|20)/.test(found) || text.isInUrl(start) || isNumbered(text.before(start, 12));
        yield { start, end, severity: isOther ? "info" : "warning" };
      } else if (/^[DSPH][0-9]{8}$/.test(found)) yield { start, end, severity: "info" };
    }
    for (const { index, 0: word, 1: number = "" } of text.text.matchAll(
      /(?:军官证|士兵证|警官证)[^0-9\n]{0,8}([0-9]{6,8})(?![0-9])/g,
    )) {
      const end = index + word.length;
      yield { start: end - number.length, end, severity: "error" };
    }
  },
};

const isNumbered = (before: string): boolean => /(?:编号|代码|文号|型号|号)[^0-9\n]{0,4}$/.test(before);
