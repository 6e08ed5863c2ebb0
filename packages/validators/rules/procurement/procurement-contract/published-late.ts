import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/** A contract announced more than two working days after it was signed. */
export const publishedLate: Rule<"procurement-contract"> = {
  code: "procurement-contract/published-late",
  severity: "error",
  title: { zh: "合同公告迟于法定期限", en: "Contract announced late" },
  message: {
    zh: "合同 {trigger} 签订，最迟应在 {due} 公告，实际 {taken} 才公告",
    en: "the contract was signed on {trigger}: it was due by {due} and was announced on {taken}",
  },
  basis: [{ source: "government-procurement-regulation", article: "第五十条" }],
  since: "0.1.0",
  examples: [
    {
      name: "the second working day is a Monday, for the Sunday before it works",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2025-01-24",
        publishedOn: "2025-01-27",
      },
      findings: [],
    },
    {
      name: "a day later, in the holiday",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2025-01-24",
        publishedOn: "2025-01-28",
      },
      findings: ["/publishedOn"],
    },
    {
      name: "the day of signing is not printed",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        publishedOn: "2025-01-28",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ dateSigned, publishedOn }, context) {
    yield* takenLate({
      trigger: { date: dateSigned, name: { zh: "合同签订日期", en: "the day of signing" } },
      taken: { date: publishedOn, name: { zh: "公告日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, "procurement-contract-disclosure", trigger),
    });
  },
};
