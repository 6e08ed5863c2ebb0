import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { isAwarded } from "../../../src/procurement/procurement-result.js";
import { smePolicyInForce } from "../../../src/procurement/sme-parameters.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A winner that was preferred as a small or medium enterprise, and no declaration of it among the attachments.
 *
 * The declaration of welfare units for people with disabilities, and the proof of a prison enterprise, count as well.
 */
export const smeDeclarationMissing: Rule<"procurement-result"> = {
  code: "procurement-result/sme-declaration-missing",
  severity: "warning",
  title: { zh: "享受扶持政策而没有声明函", en: "Declaration of a preferred supplier is missing" },
  message: {
    zh: "中标、成交供应商享受了中小企业扶持政策，附件中没有其声明函",
    en: "the winner was preferred as a small or medium enterprise, but its declaration is not attached",
  },
  basis: [{ source: "sme-procurement-measures", article: "声明函" }],
  since: "0.1.0",
  examples: [
    {
      name: "the declaration of a welfare unit",
      record: {
        recordType: "procurement-result",
        publishedOn: "2024-03-27",
        lots: [{ outcome: "awarded", smeMeasure: "reserved-whole" }],
        attachments: [{ name: "磋商文件.pdf" }, { name: "残疾人福利性单位声明函.pdf" }],
      },
      findings: [],
    },
    {
      name: "the documents alone",
      record: {
        recordType: "procurement-result",
        publishedOn: "2024-03-27",
        lots: [{ outcome: "awarded", smeMeasure: "price-preference" }],
        attachments: [{ name: "磋商文件.pdf" }],
      },
      findings: ["/lots/0/smeMeasure"],
    },
    {
      name: "the first day of the measures",
      record: {
        recordType: "procurement-result",
        publishedOn: "2021-01-01",
        lots: [{ outcome: "awarded", smeMeasure: "reserved-lots" }],
      },
      findings: ["/lots/0/smeMeasure"],
    },
    {
      name: "the day before, a failed lot, and nothing preferred",
      record: {
        recordType: "procurement-result",
        publishedOn: "2020-12-31",
        lots: [
          { lotNumber: "1", outcome: "awarded", smeMeasure: "reserved-lots" },
          { lotNumber: "2", outcome: "failed", smeMeasure: "reserved-lots" },
          { lotNumber: "3", outcome: "awarded", smeMeasure: "not-reserved" },
        ],
      },
      findings: [],
    },
    {
      name: "an excerpt without attachments",
      record: {
        recordType: "procurement-result",
        excerpt: true,
        publishedOn: "2024-03-27",
        lots: [{ outcome: "awarded", smeMeasure: "reserved-whole" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ publishedOn, excerpt, lots, attachments = [] }) {
    if (publishedOn !== undefined && publishedOn < smePolicyInForce) return;
    if (attachments.some(({ name }) => /声明函|监狱/.test(name))) return;
    for (const [index, lot] of lots.entries()) {
      const { smeMeasure = "not-reserved" } = lot;
      if (smeMeasure === "not-reserved" || !isAwarded(lot)) continue;
      if (excerpt === true) yield leftOutOfExcerpt;
      else yield { at: pointer("lots", index, "smeMeasure") };
    }
  },
};
