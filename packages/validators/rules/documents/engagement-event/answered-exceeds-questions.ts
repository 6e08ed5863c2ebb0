import type { Rule } from "../../../src/rule.js";

/**
 * More questions answered than were asked.
 */
export const answeredExceedsQuestions: Rule<"engagement-event"> = {
  code: "engagement-event/answered-exceeds-questions",
  severity: "error",
  title: { zh: "答复数多于提问数", en: "More answers than questions" },
  message: {
    zh: "答复 {answered} 个，提问只有 {questions} 个",
    en: "{answered} answers to {questions} questions",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "all answered",
      record: {
        recordType: "engagement-event",
        kind: "online-questions",
        topic: "养老服务",
        questions: 3,
        answered: 3,
      },
      findings: [],
    },
    {
      name: "one more",
      record: {
        recordType: "engagement-event",
        kind: "online-questions",
        topic: "养老服务",
        questions: 3,
        answered: 4,
      },
      findings: ["/answered"],
    },
    {
      name: "the questions are not counted",
      record: { recordType: "engagement-event", kind: "online-questions", topic: "养老服务", answered: 4 },
      findings: [],
    },
  ],
  *check({ questions, answered }) {
    if (questions === undefined || answered === undefined || answered <= questions) return;
    yield {
      at: "/answered",
      data: { questions, answered, difference: answered - questions, tolerance: 0, operands: ["/questions"] },
    };
  },
};
