import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A step that begins before the one listed above it; steps may overlap. */
export const stepsOutOfOrder: Rule<"annual-key-task"> = {
  code: "annual-key-task/steps-out-of-order",
  severity: "warning",
  title: { zh: "步骤没有按先后排列", en: "Steps are not in order" },
  message: {
    zh: "步骤 {from} 开始，早于前面步骤的 {before}",
    en: "the step begins on {from}, before {before}, when an earlier one begins",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "overlapping, two begin together",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        steps: [
          { text: "选址", from: "2016-03-01", to: "2016-06-30" },
          { text: "设计", from: "2016-03-01" },
          { text: "施工", from: "2016-05-01" },
        ],
      },
      findings: [],
    },
    {
      name: "building before the site is chosen",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        steps: [{ text: "选址", from: "2016-05-01" }, { text: "验收" }, { text: "施工", from: "2016-04-30" }],
      },
      findings: ["/steps/2/from"],
    },
  ],
  *check({ steps = [] }) {
    let before = "";
    for (const [index, { from }] of steps.entries()) {
      if (from === undefined) continue;
      if (from < before) yield { at: pointer("steps", index, "from"), data: { from, before } };
      else before = from;
    }
  },
};
