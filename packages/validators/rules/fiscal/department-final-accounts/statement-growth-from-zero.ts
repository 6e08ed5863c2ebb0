import { statementGrowthFromZero as shared } from "../../../src/fiscal/checks/statement-growth-from-zero.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * From nothing there is no percentage of change.
 *
 * “增长100%” from zero is common, and says nothing.
 */
export const statementGrowthFromZero: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/statement-growth-from-zero",
  since: "0.1.0",
  examples: [
    {
      name: "a percentage of something",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 7,
          base: 6,
          direction: "increase",
          percentage: 16.67,
        },
      ]),
      findings: [],
    },
    {
      name: "100% from zero",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 7,
          base: 0,
          direction: "increase",
          percentage: 100,
        },
      ]),
      findings: ["/statements/0/percentage"],
    },
    {
      name: "zero and unchanged",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 0,
          base: 0,
          direction: "unchanged",
          percentage: 0,
        },
      ]),
      findings: [],
    },
  ],
};
