import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A step that is over before it begins: one of its days is wrong. */
export const stepEndsBeforeItBegins: Rule<"annual-key-task"> = {
  code: "annual-key-task/step-ends-before-it-begins",
  severity: "error",
  title: { zh: "步骤的止早于起", en: "A step ends before it begins" },
  message: {
    zh: "步骤 {from} 开始，{to} 就结束",
    en: "the step begins on {from} and ends on {to}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a step of one day",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        steps: [{ text: "启动", from: "2016-03-01", to: "2016-03-01" }],
      },
      findings: [],
    },
    {
      name: "a day before",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        steps: [
          { text: "启动", from: "2016-03-01" },
          { text: "选址", from: "2016-04-01", to: "2016-03-31" },
        ],
      },
      findings: ["/steps/1/to"],
    },
  ],
  *check({ steps = [] }) {
    for (const [index, { from, to }] of steps.entries()) {
      if (from !== undefined && to !== undefined && to < from)
        yield { at: pointer("steps", index, "to"), data: { from, to } };
    }
  },
};
