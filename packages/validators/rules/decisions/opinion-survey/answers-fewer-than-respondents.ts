import { questionsOf, sumOfCounts } from "../../../src/decisions/answers.js";
import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Fewer answers to a question of one answer each than people who answered.
 *
 * Some may have skipped it, and then `answered` says how many did not; so it is a warning.
 */
export const answersFewerThanRespondents: Rule<"opinion-survey"> = {
  code: "opinion-survey/answers-fewer-than-respondents",
  severity: "warning",
  title: { zh: "选择人数少于作答人数", en: "Fewer answers than respondents" },
  message: {
    zh: "单选题作答 {respondents} 人，各选项合计 {answers} 人；有人没有作答的，请写明作答人数 answered",
    en: "{respondents} people answered, the answers add up to {answers}; where some skipped it, say how many answered",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "as many", record: exampleSurvey, findings: [] },
    {
      name: "one short",
      record: { ...exampleSurvey, validResponses: 307 },
      findings: ["/questions/0/answers"],
    },
    {
      name: "one skipped it, and that is told",
      record: {
        ...exampleSurvey,
        validResponses: 307,
        questions: [{ text: "您是否满意", answered: 306, answers: [{ text: "满意", count: 306 }] }],
      },
      findings: [],
    },
  ],
  *check(record) {
    for (const counted of questionsOf(record)) {
      const { index, question, respondents } = counted;
      const sum = question.multiple === true ? undefined : sumOfCounts(counted);
      // What is not counted is told by answers-exceed-respondents.
      if (sum === undefined || respondents === undefined || sum >= respondents) continue;
      yield { at: pointer("questions", index, "answers"), data: { respondents, answers: sum } };
    }
  },
};
