import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** Something without which the result of a survey cannot be weighed. */
export const elementMissing: Rule<"opinion-survey"> = {
  code: "opinion-survey/element-missing",
  severity: "info",
  title: { zh: "民意调查的要素不全", en: "Particulars of the survey missing" },
  message: {
    zh: "没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{elementEn} is missing; a record that is only an excerpt says excerpt: true",
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
      findings: ["/sampleSize", "/validResponses", "/questions"],
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
  { key: "publishedOn", zh: "发布日期", en: "the day of publication" },
  { key: "stage", zh: "阶段", en: "its stage" },
  { key: "method", zh: "方式", en: "its method" },
  { key: "opensOn", zh: "调查开始日期", en: "the first day" },
  { key: "closesOn", zh: "调查截止日期", en: "the last day" },
  { key: "sampleSize", zh: "样本量", en: "the size of the sample" },
  { key: "validResponses", zh: "有效样本", en: "the number of valid responses" },
  { key: "questions", zh: "题目", en: "its questions" },
  { key: "conclusion", zh: "调查结果", en: "its outcome" },
];
