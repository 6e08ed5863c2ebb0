import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/** A copy of the contract filed more than seven working days after it was signed; notices do not print it. */
export const filedLate: Rule<"procurement-contract"> = {
  code: "procurement-contract/filed-late",
  severity: "error",
  title: { zh: "合同副本备案迟于法定期限", en: "Contract copy filed late" },
  message: {
    zh: "合同 {trigger} 签订，副本最迟应在 {due} 备案，实际 {taken} 才备案",
    en: "the contract was signed on {trigger}: its copy was due by {due} and was filed on {taken}",
  },
  basis: [{ source: "government-procurement-law", article: "第四十七条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the seventh working day, across a holiday",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2024-09-24",
        filedOn: "2024-10-09",
      },
      findings: [],
    },
    {
      name: "on the eighth",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2024-09-24",
        filedOn: "2024-10-10",
      },
      findings: ["/filedOn"],
    },
    {
      name: "the day of signing is not known",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        filedOn: "2024-10-10",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a notice, which does not say when",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2024-09-24",
      },
      findings: [],
    },
  ],
  *check({ dateSigned, filedOn }, context) {
    if (filedOn === undefined) return;
    yield* takenLate({
      trigger: { date: dateSigned, name: { zh: "合同签订日期", en: "the day of signing" } },
      taken: { date: filedOn, name: { zh: "备案日期", en: "the day of filing" } },
      at: "/filedOn",
      due: (trigger) => dueBy(context, "procurement-contract-filing", trigger),
    });
  },
};
