import { statementChangeWrong as shared } from "../../../src/fiscal/checks/statement-change-wrong.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * A change is the difference of its two amounts, in the direction the text says.
 */
export const statementChangeWrong: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-change-wrong",
  since: "0.1.0",
  examples: [
    {
      name: "6 more, and so it is",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 1006,
          base: 1000,
          direction: "increase",
          change: 6,
        },
      ]),
      findings: [],
    },
    {
      name: "called a decrease",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 1006,
          base: 1000,
          direction: "decrease",
          change: 6,
        },
      ]),
      findings: ["/statements/0/direction"],
    },
    {
      name: "another change",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 1006,
          base: 1000,
          direction: "increase",
          change: 6.5,
        },
      ]),
      findings: ["/statements/0/change"],
    },
    {
      name: "0.02 apart, which three printed figures may be",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 1006,
          base: 1000,
          direction: "increase",
          change: 6.02,
        },
      ]),
      findings: [],
    },
    {
      name: "unchanged",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 1000, base: 1000, direction: "unchanged" },
      ]),
      findings: [],
    },
  ],
};
