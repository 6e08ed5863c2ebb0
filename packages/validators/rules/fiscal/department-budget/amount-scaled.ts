import { amountScaled as shared } from "../../../src/fiscal/checks/amount-scaled.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "expenditure", "generalExpenditure");

/**
 * A single amount is in the unit of its table.
 *
 * An amount exactly ten thousand times what the figures around it make it was typed in the other unit.
 */
export const amountScaled: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/amount-scaled",
  since: "0.1.0",
  examples: [
    { name: "every amount in yuan", record: example, findings: [] },
    {
      name: "one in ten thousand yuan",
      record: withValue(example, "/tables/generalExpenditure/rows/3/amounts/project", 460),
      findings: ["/tables/generalExpenditure/rows/3/amounts/project"],
    },
  ],
};
