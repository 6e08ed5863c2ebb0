import { questionsOf } from "../../../src/decisions/answers.js";
import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import { percentageSlack, times } from "../../../src/decisions/percentages.js";
import { absolute, compare, exactDecimal, multiply, subtract } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A percentage that the count beside it does not give; questions of several answers have more than one whole. */
export const percentageDiffersFromCount: Rule<"opinion-survey"> = {
  code: "opinion-survey/percentage-differs-from-count",
  severity: "error",
  title: { zh: "百分比与人数不符", en: "Percentage and count disagree" },
  message: {
    zh: "{count} 人除以作答 {respondents} 人，不是 {percent}%",
    en: "{count} of {respondents} is not {percent}%",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "half, a third, a sixth", record: exampleSurvey, findings: [] },
    {
      name: "two answers swapped",
      record: {
        ...exampleSurvey,
        questions: [
          {
            text: "您最需要的社区养老服务是",
            answers: [
              { text: "助餐", count: 153, percent: 50 },
              { text: "助医", count: 51, percent: 33.3 },
              { text: "其他", count: 102, percent: 16.7 },
            ],
          },
        ],
      },
      findings: ["/questions/0/answers/1/percent", "/questions/0/answers/2/percent"],
    },
    {
      name: "cut off",
      record: {
        ...exampleSurvey,
        validResponses: 3,
        questions: [
          {
            text: "您是否满意",
            answers: [
              { text: "满意", count: 2, percent: 66.6 },
              { text: "不满意", count: 1, percent: 33.3 },
            ],
          },
        ],
      },
      findings: [],
    },
  ],
  *check(record) {
    for (const { answers, index, question, respondents } of questionsOf(record)) {
      if (question.multiple === true || respondents === undefined || respondents === 0) continue;
      const slack = times(percentageSlack(answers.flatMap(({ percent }) => percent ?? [])), respondents);
      const whole = exactDecimal(respondents);
      for (const [answer, { count, percent }] of answers.entries()) {
        if (count === undefined || percent === undefined) continue;
        const off = subtract(multiply(exactDecimal(percent), whole), exactDecimal(count * 100));
        if (compare(absolute(off), slack) <= 0) continue;
        yield {
          at: pointer("questions", index, "answers", answer, "percent"),
          data: { count, respondents, percent },
        };
      }
    }
  },
};
