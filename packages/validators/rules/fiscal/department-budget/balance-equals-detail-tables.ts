import { balanceEqualsDetailTables as shared } from "../../../src/fiscal/checks/balance-equals-detail-tables.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance", "income", "expenditure");

/**
 * The balance and the tables of income and of expenditure have the same totals.
 *
 * Final accounts list the money of the year. Budgets list it with what was carried over or without, so
 * either total of the balance will do.
 */
export const balanceEqualsDetailTables: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/balance-equals-detail-tables",
  since: "0.1.0",
  examples: [
    { name: "both totals are the same", record: example, findings: [] },
    {
      name: "income one yuan apart",
      record: withValue(example, "/tables/income/total/amounts/total", 9_450_001),
      findings: ["/tables/income/total/amounts/total"],
    },
    {
      name: "expenditure without the fund",
      record: withValue(example, "/tables/expenditure/total/amounts/total", 9_250_000),
      findings: ["/tables/expenditure/total/amounts/total"],
    },
    {
      name: "detail printed in ten thousand yuan, coarser than the balance",
      record: withValue(example, "/tables/income", {
        printedTitle: "收入预算总表",
        unit: "CNY-10k",
        decimals: 1,
        total: { name: "合计", amounts: { total: 945 } },
      }),
      findings: [],
    },
    { name: "no total row", record: without(example, "/tables/income/total"), findings: [], notRun: true },
  ],
};
