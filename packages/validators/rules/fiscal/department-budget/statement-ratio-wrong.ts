import { statementRatioWrong as shared } from "../../../src/fiscal/checks/statement-ratio-wrong.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * A completion rate or a share follows from its amounts.
 */
export const statementRatioWrong: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-ratio-wrong",
  since: "0.1.0",
  examples: [
    {
      name: "completed by 105.76%",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "general-budget",
          amount: 500.12,
          base: 472.9,
          completion: 105.76,
        },
      ]),
      findings: [],
    },
    {
      name: "27.22% for 105.76%",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "general-budget",
          amount: 500.12,
          base: 472.9,
          completion: 27.22,
        },
      ]),
      findings: ["/statements/0/completion"],
    },
    {
      name: "all of it is 100%",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "reception", amount: 3, whole: 3, share: 34.88 },
      ]),
      findings: ["/statements/0/share"],
    },
    {
      name: "no amount to compare with",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "reception", amount: 3, share: 34.88 },
      ]),
      findings: [],
      notRun: true,
    },
  ],
};
