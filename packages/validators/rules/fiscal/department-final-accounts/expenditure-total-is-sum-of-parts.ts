import { expenditureTotalIsSumOfParts as shared } from "../../../src/fiscal/checks/expenditure-total-is-sum-of-parts.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "expenditure", "fiscalBalance");

/**
 * Total expenditure is basic plus project expenditure and whatever other columns a table has.
 *
 * Jiangsu printed reserves and carry-forward as columns of their own, institutions have operating and
 * remitted expenditure. On a balance the total is the sum of the three budgets, or of personnel,
 * public and project money.
 */
export const expenditureTotalIsSumOfParts: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/expenditure-total-is-sum-of-parts",
  since: "0.1.0",
  examples: [
    { name: "合计 is basic plus project", record: example, findings: [] },
    {
      name: "0.01 apart, which two printed addends may be",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/total", 912.35),
      findings: [],
    },
    {
      name: "0.02 apart, which they may not",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/total", 912.36),
      findings: ["/tables/expenditure/rows/0/amounts/total"],
    },
    {
      name: "a lost digit",
      record: withValue(example, "/tables/expenditure/total/amounts/basic", 50.24),
      findings: ["/tables/expenditure/total/amounts/total"],
    },
    {
      name: "a fund entered in the wrong row of the balance",
      record: withValue(example, "/tables/fiscalBalance/expenditure/0/amounts/governmentFund", 20),
      findings: ["/tables/fiscalBalance/expenditure/0/amounts/total"],
    },
  ],
};
