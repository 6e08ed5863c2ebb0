import { expenditureBelowBudgets as shared } from "../../../src/fiscal/checks/expenditure-below-budgets.js";
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
 * Expenditure of a code is at least what its budgets print for it.
 *
 * This is for records in which other money is spent too; where there is none, the two are equal, and another
 * rule says so.
 */
export const expenditureBelowBudgets: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/expenditure-below-budgets",
  since: "0.1.0",
  examples: [
    { name: "appropriations only, where the codes must be equal", record: example, findings: [] },
    {
      name: "other money is spent, and an item is below",
      record: withValue(
        withValue(example, "/tables/expenditure/rows/3/amounts/total", 470),
        "/tables/expenditure/total/amounts/total",
        970.46,
      ),
      findings: ["/tables/expenditure/rows/3/amounts/total"],
    },
  ],
};
