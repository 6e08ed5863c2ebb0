import { personnelAndPublicAddUp as shared } from "../../../src/fiscal/checks/personnel-and-public-add-up.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "basicByEconomic");

/**
 * Basic expenditure is personnel plus public money.
 *
 * Budgets print both as columns. Final accounts print one column and close with their totals:
 * personnel is classes 301 and 303, public money the others.
 */
export const personnelAndPublicAddUp: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/personnel-and-public-add-up",
  since: "0.1.0",
  examples: [
    { name: "合计 is personnel plus public money", record: example, findings: [] },
    {
      name: "one yuan apart, which rounding may be",
      record: withValue(example, "/tables/basicByEconomic/rows/0/amounts/total", 3_750_001),
      findings: [],
    },
    {
      name: "two yuan apart, which it may not",
      record: withValue(example, "/tables/basicByEconomic/rows/0/amounts/total", 3_750_002),
      findings: ["/tables/basicByEconomic/rows/0/amounts/total"],
    },
    {
      name: "public money missing from the total row",
      record: withValue(example, "/tables/basicByEconomic/total/amounts/public", null),
      findings: ["/tables/basicByEconomic/total/amounts/total"],
    },
  ],
};
