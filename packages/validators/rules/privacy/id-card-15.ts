import { saysCode, saysIdentity } from "../../src/privacy/context-words.js";
import { writtenNumbers } from "../../src/privacy/digit-groups.js";
import { isBirthDate, isProvince } from "../../src/privacy/identity-number.js";
import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * A resident's identity number of the old form, 15 digits, stands in the record.
 *
 * It has no check digit: one in eighty numbers of 15 digits looks like one. Words before it that call it a
 * code or a number of something else are believed.
 */
export const idCard15: PrivacyRule = {
  code: "privacy/id-card-15",
  kind: "idCard15",
  severity: "warning",
  title: { zh: "15 位公民身份号码", en: "Identity number of 15 digits" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字像是 15 位的公民身份号码；是则删去",
    en: "the {length} characters after the first {start} look like an identity number of 15 digits; if so, delete it",
  },
  basis: [{ source: "personal-information-protection-law", article: "第二十五条" }],
  since: "0.1.0",
  needs: [{ digits: 15 }],
  examples: [
    { name: "the old form", text: "身份证号 350502000101001", findings: [""] },
    { name: "the thirteenth month", text: "身份证号 350502001301001", findings: [] },
    { name: "the number of a contract", text: "合同编号：350502000101001", findings: [] },
    { name: "in two groups of a longer number", text: "350502000101001-2", findings: [] },
  ],
  *find(text) {
    for (const { start, end, digits, sizes } of writtenNumbers(text.text, text.groups(), [15])) {
      if (!isProvince(digits) || !isBirthDate(`19${digits.slice(6, 12)}`, text.context.asOf)) continue;
      if (sizes.length > 1 && sizes.join("-") !== "6-6-3") continue;
      if (text.isWordAt(start - 1) || text.isWordAt(end) || isPartOfLonger(text.text, start, end)) continue;
      const before = text.before(start, 24);
      const isOther = text.isInUrl(start) || (saysCode(before) && !saysIdentity(before));
      yield { start, end, severity: isOther ? "info" : "warning" };
    }
  },
};

/** `350502000101001-2` */
const isPartOfLonger = (text: string, start: number, end: number): boolean =>
  /^[-./][0-9A-Za-z]/.test(text.slice(end, end + 2)) ||
  /[0-9A-Za-z][-./]$/.test(text.slice(Math.max(0, start - 2), start));
