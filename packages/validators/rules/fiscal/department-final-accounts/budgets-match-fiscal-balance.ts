import { budgetsMatchFiscalBalance as shared } from "../../../src/fiscal/checks/budgets-match-fiscal-balance.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(
  exampleFinalAccounts,
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
export const budgetsMatchFiscalBalance: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/budgets-match-fiscal-balance",
  since: "0.1.0",
  examples: [
    { name: "every class agrees", record: example, findings: [] },
    {
      name: "0.01 apart, which rounding may be",
      record: withValue(example, "/tables/fiscalBalance/expenditure/1/amounts/general", 30.13),
      findings: [],
    },
    {
      name: "0.02 apart, which it may not",
      record: withValue(example, "/tables/fiscalBalance/expenditure/1/amounts/general", 30.14),
      findings: ["/tables/generalExpenditure/rows/6/amounts/total"],
    },
    {
      name: "a fund class",
      record: withValue(example, "/tables/governmentFund/rows/0/amounts/total", 22),
      findings: ["/tables/governmentFund/rows/0/amounts/total"],
    },
  ],
};
