import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import { type Element, missingElements } from "../../../src/missing-particulars.js";
import { isBlank } from "../../../src/procurement/procurement-result.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** Something without which the result of a survey cannot be weighed. */
export const elementMissing: Rule<"opinion-survey"> = {
  code: "opinion-survey/element-missing",
  severity: "info",
  title: { zh: "民意调查的要素不全", en: "Particulars of the survey missing" },
  message: {
    zh: "没有 {element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{element} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }, { source: "consultation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleSurvey, findings: [] },
    {
      name: "a result without questions and sample",
      record: {
        recordType: "opinion-survey",
        title: "某某调查",
        publishedOn: "2024-05-20",
        stage: "execution",
        method: "poll",
        opensOn: "2024-04-01",
        closesOn: "2024-04-30",
        conclusion: "群众普遍满意。",
      },
      findings: ["", "", ""],
    },
    {
      name: "an excerpt",
      record: { recordType: "opinion-survey", title: "某某调查", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"opinion-survey">>[] = [
  ["publishedOn（发布日期）", ({ publishedOn }) => publishedOn === undefined],
  ["stage（阶段）", ({ stage }) => stage === undefined],
  ["method（方式）", ({ method }) => method === undefined],
  ["opensOn（调查开始）", ({ opensOn }) => opensOn === undefined],
  ["closesOn（调查截止）", ({ closesOn }) => closesOn === undefined],
  ["sampleSize（样本量）", ({ sampleSize }) => sampleSize === undefined],
  ["validResponses（有效样本）", ({ validResponses }) => validResponses === undefined],
  ["questions（题目）", ({ questions }) => questions === undefined],
  ["conclusion（调查结果）", ({ conclusion }) => isBlank(conclusion)],
];
