import { budgetsMatchFiscalBalance as shared } from "../../../src/fiscal/checks/budgets-match-fiscal-balance.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
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
 * Tables of a budget break down its column in the balance of appropriations, class by class.
 *
 * For funds and state capital the totals are compared too; that of the general public budget has a rule of its own.
 */
export const budgetsMatchFiscalBalance: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/budgets-match-fiscal-balance",
  since: "0.1.0",
  examples: [
    { name: "every class agrees", record: example, findings: [] },
    {
      name: "a class of the general public budget",
      record: withValue(example, "/tables/fiscalBalance/expenditure/1/amounts/general", 300_001),
      findings: ["/tables/generalExpenditure/rows/6/amounts/total"],
    },
    {
      name: "a fund, in its class and its total",
      record: withValue(example, "/tables/governmentFund/total/amounts/total", 500_000),
      findings: ["/tables/governmentFund/total/amounts/total"],
    },
    {
      name: "a fund without a total",
      record: without(example, "/tables/governmentFund/total"),
      findings: [],
      notRun: true,
    },
  ],
};
