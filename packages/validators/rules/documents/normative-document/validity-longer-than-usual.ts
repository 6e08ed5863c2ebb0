import type { Rule } from "../../../src/rule.js";

const provisional = /暂行|试行/;

/**
 * A document valid for more than five years, or two for a provisional one.
 *
 * Provinces differ and no national text was read.
 */
export const validityLongerThanUsual: Rule<"normative-document"> = {
  code: "normative-document/validity-longer-than-usual",
  severity: "info",
  title: { zh: "有效期长于通常", en: "Valid longer than usual" },
  message: {
    zh: "自 {effectiveOn} 至 {expiresOn}，长于通常的 {years} 年；请核对本省规定",
    en: "valid from {effectiveOn} to {expiresOn}, longer than the usual {years} years; check the rules of the province",
  },
  basis: [{ source: "normative-document-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "five years",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-04-15",
        expiresOn: "2029-04-14",
      },
      findings: [],
    },
    {
      name: "a day more",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-04-15",
        expiresOn: "2029-04-15",
      },
      findings: ["/expiresOn"],
    },
    {
      name: "two years of a provisional one",
      record: {
        recordType: "normative-document",
        title: "临时救助暂行办法",
        effectiveOn: "2024-04-15",
        expiresOn: "2026-04-14",
      },
      findings: [],
    },
    {
      name: "three years of a provisional one",
      record: {
        recordType: "normative-document",
        title: "临时救助暂行办法",
        effectiveOn: "2024-04-15",
        expiresOn: "2027-04-14",
      },
      findings: ["/expiresOn"],
    },
    {
      name: "without an end",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-04-15",
      },
      findings: [],
    },
  ],
  *check({ title, effectiveOn, expiresOn }) {
    if (effectiveOn === undefined || expiresOn === undefined) return;
    const years = provisional.test(title) ? 2 : 5;
    const same = `${Number(effectiveOn.slice(0, 4)) + years}${effectiveOn.slice(4)}`;
    if (expiresOn >= same) yield { at: "/expiresOn", data: { effectiveOn, expiresOn, years } };
  },
};
