import { consultations } from "../../src/decisions/consultations.js";
import { exampleConsultation, exampleSurvey } from "../../src/decisions/example-decision.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

const decided = { ...exampleConsultation, decidedOn: "2024-09-12" } as const;

/** A survey for the making of a decision that began after it was made, or one on its execution that ended before. */
export const surveyStageContradictsDecision: RecordSetRule = {
  code: "across-records/survey-stage-contradicts-decision",
  severity: "warning",
  title: { zh: "民意调查的阶段与决策日期矛盾", en: "Stage of a survey against the day of the decision" },
  message: {
    zh: "调查阶段是{stage}，而决策已于 {decidedOn} 作出，调查在 {day}",
    en: "the survey is on {stage}, but the decision is of {decidedOn} and the survey of {day}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "before the decision",
      records: [decided, { ...exampleSurvey, decision: "elderly-care-plan-2024" }],
      findings: [],
    },
    {
      name: "for its making, after it was made",
      records: [
        decided,
        {
          ...exampleSurvey,
          decision: "某某市养老服务设施专项规划（征求意见稿）",
          publishedOn: "2024-11-20",
          opensOn: "2024-10-01",
          closesOn: "2024-10-31",
        },
      ],
      findings: ["/1/stage"],
    },
    {
      name: "on its execution, before it was made",
      records: [decided, { ...exampleSurvey, decision: "elderly-care-plan-2024", stage: "execution" }],
      findings: ["/1/stage"],
    },
  ],
  *check(records) {
    const { of } = consultations(records);
    for (const { index, record } of recordsOfType(records, "opinion-survey")) {
      const { closesOn, decision, opensOn, stage } = record;
      const decidedOn = decision === undefined ? undefined : of(decision, decision)?.record.decidedOn;
      if (decidedOn === undefined) continue;
      const at = pointer(index, "stage");
      if (stage === "making" && opensOn !== undefined && opensOn > decidedOn) {
        yield { at, data: { stage: "决策制定", decidedOn, day: opensOn } };
      }
      if (stage === "execution" && closesOn !== undefined && closesOn < decidedOn) {
        yield { at, data: { stage: "决策执行", decidedOn, day: closesOn } };
      }
    }
  },
};
