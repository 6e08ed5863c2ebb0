import { operatingExpenseDiffers as shared } from "../../../src/fiscal/checks/operating-expense-differs.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "basicByEconomic", "threePublic");

/**
 * Of an administrative unit, operating expense is the public money of its basic expenditure.
 *
 * It was so in 18 of 28 budgets; the others were institutions, departments that include some, or of 2017, when
 * project money was counted. Hence only worth a look, and only where the kind of unit is known.
 */
export const operatingExpenseDiffers: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/operating-expense-differs",
  since: "0.1.0",
  examples: [
    {
      name: "the same, of an administrative unit",
      record: withValue(example, "/unitKind", "administrative"),
      findings: [],
    },
    {
      name: "200 yuan apart",
      record: withValue(
        withValue(example, "/unitKind", "administrative"),
        "/tables/threePublic/amounts/operatingExpense",
        60.02,
      ),
      findings: ["/tables/threePublic/amounts/operatingExpense"],
    },
    {
      name: "an institution",
      record: withValue(
        withValue(example, "/unitKind", "institution"),
        "/tables/threePublic/amounts/operatingExpense",
        60.02,
      ),
      findings: [],
    },
    { name: "the kind of unit is not given", record: example, findings: [], notRun: true },
  ],
};
