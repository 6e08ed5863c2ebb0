import { digitSlip as shared } from "../../../src/fiscal/checks/digit-slip.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "expenditure", "generalExpenditure");

/**
 * No digit of an amount is lost, added or swapped with its neighbour.
 *
 * Sums above, beside and below the figure must ask for the same amount, and every one of them must be right
 * with it. Rows out of step and repeated totals are looked for first: in those, digits differ by chance.
 */
export const digitSlip: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/digit-slip",
  since: "0.1.0",
  examples: [
    { name: "every digit in its place", record: example, findings: [] },
    {
      name: "a digit lost",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/basic", 42.34),
      findings: ["/tables/expenditure/rows/0/amounts/basic"],
    },
    {
      name: "a digit doubled",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/basic", 4332.34),
      findings: ["/tables/expenditure/rows/0/amounts/basic"],
    },
  ],
};
