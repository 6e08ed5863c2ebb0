import type { RecordOf } from "../record-of.js";

export type OpinionSurvey = RecordOf<"opinion-survey">;
type Question = NonNullable<OpinionSurvey["questions"]>[number];

/** A question of one answer each, with how many gave which and how many there were to give one. */
export interface CountedQuestion {
  readonly index: number;
  readonly question: Question;
  readonly answers: NonNullable<Question["answers"]>;
  /** Who answered it; where that is not told, the valid responses. */
  readonly respondents: number | undefined;
}

/** Questions with answers to choose from, in order. */
export function* questionsOf({ questions = [], validResponses }: OpinionSurvey): Generator<CountedQuestion> {
  for (const [index, question] of questions.entries()) {
    const { answers, answered } = question;
    if (answers !== undefined) yield { index, question, answers, respondents: answered ?? validResponses };
  }
}

/** How many answers were given; `undefined` where one is not counted. */
export const sumOfCounts = ({ answers }: CountedQuestion): number | undefined => {
  let sum = 0;
  for (const { count } of answers) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
};

/** Where a figure is missing that the answers would have to agree with. */
export const notCounted = {
  notRun: {
    zh: "有的选项没有人数，或者没有写明有效样本",
    en: "an answer is not counted, or the valid responses are not told",
  },
};
