import { appropriationMatchesFiscalBalance as shared } from "../../../src/fiscal/checks/appropriation-matches-fiscal-balance.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance", "income", "fiscalBalance");

/**
 * Income from appropriations is what the balance of appropriations starts from.
 */
export const appropriationMatchesFiscalBalance: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/appropriation-matches-fiscal-balance",
  since: "0.1.0",
  examples: [
    { name: "all three tables agree", record: example, findings: [] },
    {
      name: "the balance has another figure",
      record: withValue(example, "/tables/balance/income/0/amounts/total", 9_300_100),
      findings: ["/tables/balance/income/0/amounts/total"],
    },
    {
      name: "the table of income has another figure",
      record: withValue(example, "/tables/income/total/amounts/fiscalAppropriation", 9_400_000),
      findings: ["/tables/income/total/amounts/fiscalAppropriation"],
    },
    {
      name: "the balance of appropriations has no total",
      record: without(example, "/tables/fiscalBalance/income/3"),
      findings: [],
      notRun: true,
    },
  ],
};
