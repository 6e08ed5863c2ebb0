import { expenditureIsSumOfBudgets as shared } from "../../../src/fiscal/checks/expenditure-is-sum-of-budgets.js";
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
 * Where appropriations pay for everything, a code is the sum of its budgets.
 *
 * What the general public budget, government funds and state capital print for a code adds up to all of its
 * expenditure. Where other money is spent too the rule is not run; then a code must not be below its budgets.
 */
export const expenditureIsSumOfBudgets: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/expenditure-is-sum-of-budgets",
  since: "0.1.0",
  examples: [
    {
      name: "every code is the sum of its budgets",
      record: withValue(
        withValue(
          withValue(
            withValue(example, "/tables/expenditure/rows/3/amounts/total", 4_600_000),
            "/tables/expenditure/rows/1/amounts/total",
            8_000_000,
          ),
          "/tables/expenditure/rows/0/amounts/total",
          8_800_000,
        ),
        "/tables/expenditure/total/amounts/total",
        9_300_000,
      ),
      findings: [],
    },
    {
      name: "an item two yuan above",
      record: withValue(
        withValue(
          withValue(
            withValue(example, "/tables/expenditure/rows/3/amounts/total", 4_600_002),
            "/tables/expenditure/rows/1/amounts/total",
            8_000_000,
          ),
          "/tables/expenditure/rows/0/amounts/total",
          8_800_000,
        ),
        "/tables/expenditure/total/amounts/total",
        9_300_000,
      ),
      findings: ["/tables/expenditure/rows/3/amounts/total"],
    },
    { name: "other money is spent as well", record: example, findings: [], notRun: true },
  ],
};
