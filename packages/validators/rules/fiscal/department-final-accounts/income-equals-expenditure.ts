import { incomeEqualsExpenditure as shared } from "../../../src/fiscal/checks/income-equals-expenditure.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "balance");

/**
 * The two sides of a balance come to the same total.
 */
export const incomeEqualsExpenditure: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/income-equals-expenditure",
  since: "0.1.0",
  examples: [
    { name: "both sides are equal", record: example, findings: [] },
    {
      name: "one of the last digit apart",
      record: withValue(example, "/tables/balance/expenditure/6/amounts/total", 982.47),
      findings: ["/tables/balance/expenditure/6/amounts/total"],
    },
    {
      name: "a total left blank",
      record: withValue(example, "/tables/balance/expenditure/6/amounts/total", null),
      findings: ["/tables/balance/expenditure/6/amounts/total"],
    },
    {
      name: "no row that can be told to be the total",
      record: withValue(example, "/tables/balance/expenditure/6/name", "支出"),
      findings: [],
      notRun: true,
    },
  ],
};
