import { incomeEqualsExpenditure as shared } from "../../../src/fiscal/checks/income-equals-expenditure.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance");

/**
 * The two sides of a balance come to the same total.
 */
export const incomeEqualsExpenditure: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/income-equals-expenditure",
  since: "0.1.0",
  examples: [
    { name: "both sides are equal", record: example, findings: [] },
    {
      name: "one of the last digit apart",
      record: withValue(example, "/tables/balance/expenditure/3/amounts/total", 9_450_001),
      findings: ["/tables/balance/expenditure/3/amounts/total"],
    },
    {
      name: "a total left blank",
      record: withValue(example, "/tables/balance/expenditure/3/amounts/total", null),
      findings: ["/tables/balance/expenditure/3/amounts/total"],
    },
    {
      name: "no row that can be told to be the total",
      record: without(example, "/tables/balance/expenditure/3"),
      findings: [],
      notRun: true,
    },
  ],
};
