import { incomeMatchesExpenditure as shared } from "../../../src/fiscal/checks/income-matches-expenditure.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance", "income", "expenditure");

/**
 * Where nothing is carried over, a code spends what it receives.
 *
 * Both tables list the same money by the same codes. With money brought forward or carried on they need not
 * agree, and the rule says that it was not run.
 */
export const incomeMatchesExpenditure: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/income-matches-expenditure",
  since: "0.1.0",
  examples: [
    { name: "every code spends what it receives", record: example, findings: [] },
    {
      name: "an item receives more than it spends",
      record: withValue(example, "/tables/income/rows/2/amounts/total", 3_400_001),
      findings: ["/tables/income/rows/2/amounts/total"],
    },
    {
      name: "totals differ, so money is carried over",
      record: withValue(example, "/tables/expenditure/total/amounts/total", 9_400_000),
      findings: [],
      notRun: true,
    },
  ],
};
