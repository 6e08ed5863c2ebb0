import { statementPercentSignMissing as shared } from "../../../src/fiscal/checks/statement-percent-sign-missing.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * A percentage has its sign.
 */
export const statementPercentSignMissing: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-percent-sign-missing",
  since: "0.1.0",
  examples: [
    {
      name: "76.23%",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 7, share: 76.23, whole: 9.18 },
      ]),
      findings: [],
    },
    {
      name: "“占 76.23”",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 7,
          share: 76.23,
          whole: 9.18,
          percentSignMissing: true,
        },
      ]),
      findings: ["/statements/0/percentSignMissing"],
    },
  ],
};
