import { questionsOf } from "../../../src/decisions/answers.js";
import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import { percentageSlack, times } from "../../../src/decisions/percentages.js";
import {
  absolute,
  add,
  compare,
  exactDecimal,
  subtract,
  toNumber,
  zero,
} from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** The percentages of a question of one answer each that are not a hundred together, beyond what rounding can do. */
export const percentagesDoNotAddUp: Rule<"opinion-survey"> = {
  code: "opinion-survey/percentages-do-not-add-up",
  severity: "error",
  title: { zh: "百分比合计不是 100%", en: "Percentages do not add up" },
  message: {
    zh: "单选题各选项百分比合计 {sum}%，应为 100%（容许四舍五入 {slack}）",
    en: "the percentages add up to {sum}, not to 100 (give or take {slack})",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "a hundred", record: exampleSurvey, findings: [] },
    {
      name: "three thirds, cut off",
      record: {
        ...exampleSurvey,
        questions: [
          {
            text: "您是否满意",
            answers: [
              { text: "满意", percent: 33.3 },
              { text: "一般", percent: 33.3 },
              { text: "不满意", percent: 33.3 },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "as far off as two answers may be, 99.8",
      record: {
        ...exampleSurvey,
        questions: [
          {
            text: "您是否满意",
            answers: [
              { text: "满意", percent: 66.5 },
              { text: "不满意", percent: 33.3 },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "99.7 of two answers",
      record: {
        ...exampleSurvey,
        questions: [
          {
            text: "您是否满意",
            answers: [
              { text: "满意", percent: 66.4 },
              { text: "不满意", percent: 33.3 },
            ],
          },
        ],
      },
      findings: ["/questions/0/answers"],
    },
    {
      name: "of several answers each",
      record: {
        ...exampleSurvey,
        questions: [
          {
            text: "渠道",
            multiple: true,
            answers: [
              { text: "社区", percent: 91.5 },
              { text: "网站", percent: 39.2 },
            ],
          },
        ],
      },
      findings: [],
    },
  ],
  *check(record) {
    for (const { answers, index, question } of questionsOf(record)) {
      const percentages = answers.flatMap(({ percent }) => percent ?? []);
      if (question.multiple === true || percentages.length < answers.length) continue;
      const sum = percentages.reduce((soFar, percent) => add(soFar, exactDecimal(percent)), zero);
      const slack = times(percentageSlack(percentages), answers.length);
      if (compare(absolute(subtract(sum, exactDecimal(100))), slack) <= 0) continue;
      yield {
        at: pointer("questions", index, "answers"),
        data: { sum: toNumber(sum), slack: toNumber(slack) },
      };
    }
  },
};
