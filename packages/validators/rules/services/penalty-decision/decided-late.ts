import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * A penalty decided more than ninety days after the case was filed.
 *
 * Other laws, regulations and rules may set another period, which a record does not show: a warning. No finding where
 * the filing is not printed, for the tables of 双公示 do not ask for it.
 */
export const decidedLate: Rule<"penalty-decision"> = {
  code: "penalty-decision/decided-late",
  severity: "warning",
  title: { zh: "处罚决定迟于立案后九十日", en: "Penalty decided late" },
  message: {
    zh: "{trigger} 立案，最迟应在 {due} 作出处罚决定，实际 {taken} 才作出；法律、法规、规章另有规定的除外",
    en: "the case was filed on {trigger}: the decision was due by {due} and was made on {taken}, unless a law, regulation or rule sets another period",
  },
  basis: [{ source: "administrative-penalty-law", article: "第六十条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the ninetieth day",
      record: { ...examplePenalty, caseFiledOn: "2024-03-28", decidedOn: "2024-06-26" },
      findings: [],
    },
    {
      name: "on the ninety-first",
      record: { ...examplePenalty, caseFiledOn: "2024-03-27", decidedOn: "2024-06-26" },
      findings: ["/decidedOn"],
    },
    {
      name: "filed before the law of 2021",
      record: {
        ...examplePenalty,
        caseFiledOn: "2021-01-04",
        decidedOn: "2021-12-01",
        publishedOn: "2021-12-02",
      },
      findings: [],
    },
    { name: "the filing is not printed", record: examplePenalty, findings: [] },
    {
      name: "the decision is not dated",
      record: {
        recordType: "penalty-decision",
        counterparty: examplePenalty.counterparty,
        documentNumber: "1",
        caseFiledOn: "2024-03-27",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ caseFiledOn, decidedOn }, context) {
    if (caseFiledOn === undefined) return;
    yield* takenLate({
      trigger: { date: caseFiledOn, name: { zh: "立案日期", en: "the day of filing" } },
      taken: { date: decidedOn, name: { zh: "处罚决定日期", en: "the day of the decision" } },
      at: "/decidedOn",
      due: (trigger) => dueBy(context, "penalty-decision", trigger),
    });
  },
};
