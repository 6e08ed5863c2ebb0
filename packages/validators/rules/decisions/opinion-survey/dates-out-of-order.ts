import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";

/** A survey that ends before it begins, or whose result is out before it ends. */
export const datesOutOfOrder: Rule<"opinion-survey"> = {
  code: "opinion-survey/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} {laterDate} 早于{earlier} {earlierDate}",
    en: "{laterDate} stands where {earlierDate} should come first",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "published on the last day",
      record: { ...exampleSurvey, publishedOn: "2024-04-30" },
      findings: [],
    },
    {
      name: "the result the day before",
      record: { ...exampleSurvey, publishedOn: "2024-04-29" },
      findings: ["/publishedOn"],
    },
    {
      name: "no result yet: the page opens the survey",
      record: {
        recordType: "opinion-survey",
        title: "某某调查",
        publishedOn: "2024-04-01",
        closesOn: "2024-04-30",
      },
      findings: [],
    },
    {
      name: "ends before it begins",
      record: { ...exampleSurvey, closesOn: "2024-03-31" },
      findings: ["/closesOn"],
    },
  ],
  check: ({ closesOn, conclusion, opensOn, publishedOn }) =>
    misplacedSteps([
      { name: "调查开始", date: opensOn, at: ["opensOn"] },
      { name: "调查截止", date: closesOn, at: ["closesOn"] },
      { name: "结果发布", date: conclusion === undefined ? undefined : publishedOn, at: ["publishedOn"] },
    ]),
};
