import { expenditureIsSumOfBudgets as shared } from "../../../src/fiscal/checks/expenditure-is-sum-of-budgets.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(
  exampleFinalAccounts,
  "fiscalBalance",
  "expenditure",
  "generalExpenditure",
  "governmentFund",
  "stateCapital",
);

/**
 * Where appropriations pay for everything, a code is the sum of its budgets.
 *
 * What the general public budget, government funds and state capital print for a code adds up to all of its
 * expenditure. Where other money is spent too the rule is not run; then a code must not be below its budgets.
 */
export const expenditureIsSumOfBudgets: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/expenditure-is-sum-of-budgets",
  since: "0.1.0",
  examples: [
    { name: "every code is the sum of its budgets", record: example, findings: [] },
    {
      name: "an item 0.02 above",
      record: withValue(example, "/tables/expenditure/rows/3/amounts/total", 480.02),
      findings: ["/tables/expenditure/rows/3/amounts/total"],
    },
    {
      name: "one of the last digit apart, which rounding may be",
      record: withValue(example, "/tables/expenditure/rows/3/amounts/total", 480.01),
      findings: [],
    },
  ],
};
