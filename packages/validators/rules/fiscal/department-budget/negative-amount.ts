import { negativeAmount as shared } from "../../../src/fiscal/checks/negative-amount.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure", "balance");

/**
 * Amounts are not negative, but for what is carried over or adjusted.
 */
export const negativeAmount: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/negative-amount",
  since: "0.1.0",
  examples: [
    { name: "no amount is negative", record: example, findings: [] },
    {
      name: "a negative item",
      record: withValue(example, "/tables/generalExpenditure/rows/3/amounts/project", -4.6),
      findings: ["/tables/generalExpenditure/rows/3/amounts/project"],
    },
    {
      name: "a negative total",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/basic", -1),
      findings: ["/tables/generalExpenditure/total/amounts/basic"],
    },
  ],
};
