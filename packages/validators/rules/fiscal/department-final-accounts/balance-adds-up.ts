import { balanceAddsUp as shared } from "../../../src/fiscal/checks/balance-adds-up.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "balance", "fiscalBalance");

/**
 * On each side of a balance, items add up to the subtotal of the year, and that with what is carried over to the total.
 *
 * Rows are told apart by their labels and ordinals, through a list of the labels in use. A row that
 * shows neither keeps the side from being judged.
 */
export const balanceAddsUp: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/balance-adds-up",
  since: "0.1.0",
  examples: [
    { name: "items, flows and totals add up", record: example, findings: [] },
    {
      name: "0.02 apart, which three printed items may be",
      record: withValue(
        withValue(example, "/tables/balance/income/7/amounts/total", 982.48),
        "/tables/balance/income/4/amounts/total",
        970.48,
      ),
      findings: [],
    },
    {
      name: "the subtotal of the year is not the sum of the classes",
      record: withValue(example, "/tables/balance/expenditure/0/amounts/total", 91.23),
      findings: ["/tables/balance/expenditure/3/amounts/total"],
    },
    {
      name: "what was carried over is not in the total",
      record: withValue(example, "/tables/balance/income/6/amounts/total", 21),
      findings: ["/tables/balance/income/7/amounts/total"],
    },
    {
      name: "the carry-over is not the sum of the three budgets",
      record: withValue(example, "/tables/fiscalBalance/income/5/amounts/total", 4),
      findings: ["/tables/fiscalBalance/income/4/amounts/total"],
    },
    {
      name: "a row without an ordinal",
      record: withValue(example, "/tables/balance/expenditure/0/name", "社会保障和就业支出"),
      findings: [],
      notRun: true,
    },
  ],
};
