import { fiscalBalanceEqualsGeneralExpenditure as shared } from "../../../src/fiscal/checks/fiscal-balance-equals-general-expenditure.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "fiscalBalance", "expenditure", "generalExpenditure");

/**
 * The general public budget has the same total in the balance of appropriations and in its own table.
 *
 * Final accounts are rounded from yuan table by table, so 0.01 is rounding there.
 */
export const fiscalBalanceEqualsGeneralExpenditure: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/fiscal-balance-equals-general-expenditure",
  since: "0.1.0",
  examples: [
    { name: "both totals are the same", record: example, findings: [] },
    {
      name: "0.01 apart",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/total", 942.47),
      findings: [],
    },
    {
      name: "0.02 apart",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/total", 942.48),
      findings: ["/tables/generalExpenditure/total/amounts/total"],
    },
  ],
};
