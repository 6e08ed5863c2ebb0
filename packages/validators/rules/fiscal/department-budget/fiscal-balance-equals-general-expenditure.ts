import { fiscalBalanceEqualsGeneralExpenditure as shared } from "../../../src/fiscal/checks/fiscal-balance-equals-general-expenditure.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "fiscalBalance", "generalExpenditure");

/**
 * The general public budget has the same total in the balance of appropriations and in its own table.
 */
export const fiscalBalanceEqualsGeneralExpenditure: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/fiscal-balance-equals-general-expenditure",
  since: "0.1.0",
  examples: [
    { name: "both totals are the same", record: example, findings: [] },
    {
      name: "one yuan apart",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/total", 9_100_001),
      findings: ["/tables/generalExpenditure/total/amounts/total"],
    },
    {
      name: "money carried on to the next year is not in it",
      record: withValue(example, "/tables/fiscalBalance/expenditure", [
        { name: "一、社会保障和就业支出", amounts: { total: 9_100_000, general: 9_100_000 } },
        { name: "结转下年", amounts: { total: 30_000, general: 30_000 } },
        { name: "支出总计", amounts: { total: 9_130_000, general: 9_130_000 } },
      ]),
      findings: [],
    },
    {
      name: "a balance without a column for the general public budget",
      record: withValue(example, "/tables/fiscalBalance/expenditure", [
        { name: "一、基本支出", amounts: { total: 4_500_000 } },
        { name: "支出合计", amounts: { total: 4_500_000 } },
      ]),
      findings: [],
      notRun: true,
    },
    {
      name: "no total row",
      record: without(example, "/tables/generalExpenditure/total"),
      findings: [],
      notRun: true,
    },
  ],
};
