import { expenditureBelowBudgets as shared } from "../../../src/fiscal/checks/expenditure-below-budgets.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(
  exampleBudget,
  "fiscalBalance",
  "expenditure",
  "generalExpenditure",
  "governmentFund",
  "stateCapital",
);

/**
 * Expenditure of a code is at least what its budgets print for it.
 *
 * This is for records in which other money is spent too; where there is none, the two are equal, and another
 * rule says so.
 */
export const expenditureBelowBudgets: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/expenditure-below-budgets",
  since: "0.1.0",
  examples: [
    { name: "other money comes on top", record: example, findings: [] },
    {
      name: "an item below the appropriations in it",
      record: withValue(example, "/tables/expenditure/rows/3/amounts/total", 4_599_990),
      findings: ["/tables/expenditure/rows/3/amounts/total"],
    },
    {
      name: "one yuan below, which rounding may be",
      record: withValue(example, "/tables/expenditure/rows/3/amounts/total", 4_599_999),
      findings: [],
    },
  ],
};
