import { balanceEqualsDetailTables as shared } from "../../../src/fiscal/checks/balance-equals-detail-tables.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "balance", "income", "expenditure");

/**
 * The balance and the tables of income and of expenditure have the same totals.
 *
 * Final accounts list the money of the year. Budgets list it with what was carried over or without, so
 * either total of the balance will do.
 */
export const balanceEqualsDetailTables: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/balance-equals-detail-tables",
  since: "0.1.0",
  examples: [
    { name: "both totals are the same", record: example, findings: [] },
    {
      name: "income 0.01 apart",
      record: withValue(example, "/tables/income/total/amounts/total", 970.47),
      findings: ["/tables/income/total/amounts/total"],
    },
    {
      name: "expenditure with what is carried on",
      record: withValue(example, "/tables/expenditure/total/amounts/total", 982.46),
      findings: ["/tables/expenditure/total/amounts/total"],
    },
    {
      name: "no total row",
      record: without(example, "/tables/expenditure/total"),
      findings: [],
      notRun: true,
    },
  ],
};
