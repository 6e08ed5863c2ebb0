import { digitSlip as shared } from "../../../src/fiscal/checks/digit-slip.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "expenditure", "generalExpenditure");

/**
 * No digit of an amount is lost, added or swapped with its neighbour.
 *
 * Sums above, beside and below the figure must ask for the same amount, and every one of them must be right
 * with it. Rows out of step and repeated totals are looked for first: in those, digits differ by chance.
 */
export const digitSlip: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/digit-slip",
  since: "0.1.0",
  examples: [
    { name: "every digit in its place", record: example, findings: [] },
    {
      name: "a digit lost from the basic expenditure of 208 and of 20802",
      record: withValue(
        withValue(example, "/tables/generalExpenditure/rows/0/amounts/project", 460_000),
        "/tables/generalExpenditure/rows/1/amounts/project",
        460_000,
      ),
      findings: ["/tables/generalExpenditure/rows/0/amounts/project"],
    },
    {
      name: "two digits swapped",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/project", 4_570_000),
      findings: ["/tables/expenditure/rows/0/amounts/project"],
    },
    {
      name: "a wrong amount of other digits",
      record: withValue(example, "/tables/generalExpenditure/rows/0/amounts/project", 4_711_111),
      findings: [],
    },
  ],
};
