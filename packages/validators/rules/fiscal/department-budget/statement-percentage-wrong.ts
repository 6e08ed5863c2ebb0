import { statementPercentageWrong as shared } from "../../../src/fiscal/checks/statement-percentage-wrong.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * A percentage of change follows from its amounts.
 *
 * One and a half of its last digit is rounding, and so is what the last digits of the amounts are worth; with a
 * small base that is much.
 */
export const statementPercentageWrong: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-percentage-wrong",
  since: "0.1.0",
  examples: [
    {
      name: "12.50 from 100 to 112.50",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 112.5,
          base: 100,
          direction: "increase",
          change: 12.5,
          percentage: 12.5,
        },
      ]),
      findings: [],
    },
    {
      name: "0.06% for 0.60%",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 1006,
          base: 1000,
          direction: "increase",
          change: 6,
          percentage: 0.06,
        },
      ]),
      findings: ["/statements/0/percentage"],
    },
    {
      name: "0.01 off, which rounding may be",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 1006,
          base: 1000,
          direction: "increase",
          change: 6,
          percentage: 0.61,
        },
      ]),
      findings: [],
    },
    {
      name: "0.02 off, which it may not",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 1006,
          base: 1000,
          direction: "increase",
          change: 6,
          percentage: 0.62,
        },
      ]),
      findings: ["/statements/0/percentage"],
    },
    {
      name: "the base follows from the change",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 90,
          direction: "decrease",
          change: 10,
          percentage: 10,
        },
      ]),
      findings: [],
    },
    {
      name: "no amounts to compute it from",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", percentage: 10 },
      ]),
      findings: [],
      notRun: true,
    },
  ],
};
