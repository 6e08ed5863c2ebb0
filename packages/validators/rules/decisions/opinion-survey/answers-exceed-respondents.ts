import { notCounted, questionsOf, sumOfCounts } from "../../../src/decisions/answers.js";
import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** More answers to a question of one answer each than people who answered; of several answers, one chosen by more than all. */
export const answersExceedRespondents: Rule<"opinion-survey"> = {
  code: "opinion-survey/answers-exceed-respondents",
  severity: "error",
  title: { zh: "选择人数多于作答人数", en: "More answers than respondents" },
  message: {
    zh: "作答 {respondents} 人，却有 {answers} 人次选择",
    en: "{respondents} people answered, {answers} answers are counted",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "as many", record: exampleSurvey, findings: [] },
    {
      name: "one more than valid responses",
      record: { ...exampleSurvey, validResponses: 305 },
      findings: ["/questions/0/answers"],
    },
    {
      name: "several answers each: more answers than people",
      record: {
        ...exampleSurvey,
        questions: [
          {
            text: "您了解政策的渠道有",
            multiple: true,
            answers: [
              { text: "社区宣传", count: 280 },
              { text: "网站", count: 120 },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "several answers each: one chosen by more than all",
      record: {
        ...exampleSurvey,
        questions: [
          {
            text: "您了解政策的渠道有",
            multiple: true,
            answers: [
              { text: "社区宣传", count: 307 },
              { text: "网站", count: 120 },
            ],
          },
        ],
      },
      findings: ["/questions/0/answers/0/count"],
    },
    {
      name: "how many responses were valid is not told",
      record: { recordType: "opinion-survey", title: "某某调查", questions: exampleSurvey.questions ?? [] },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    for (const counted of questionsOf(record)) {
      const { answers, index, question, respondents } = counted;
      if (question.multiple === true) {
        for (const [answer, { count }] of answers.entries()) {
          if (count === undefined || respondents === undefined || count <= respondents) continue;
          yield {
            at: pointer("questions", index, "answers", answer, "count"),
            data: { respondents, answers: count },
          };
        }
        continue;
      }
      const sum = sumOfCounts(counted);
      if (sum === undefined || respondents === undefined) yield notCounted;
      else if (sum > respondents) {
        yield { at: pointer("questions", index, "answers"), data: { respondents, answers: sum } };
      }
    }
  },
};
