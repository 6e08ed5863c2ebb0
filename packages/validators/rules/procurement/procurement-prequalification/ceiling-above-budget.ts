import { ceilingAboveBudget as shared } from "../../../src/procurement/checks/ceiling-above-budget.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A ceiling above the budget.
 *
 * A purchaser keeps to the budget, so it cannot accept a price above it. The provision on ceilings is recalled, so
 * it is a warning.
 */
export const ceilingAboveBudget: Rule<"procurement-prequalification"> = {
  ...shared,
  code: "procurement-prequalification/ceiling-above-budget",
  since: "0.1.0",
  examples: [
    {
      name: "at the budget, in another unit",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        ceiling: { kind: "total", value: 900000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "a fen above the budget",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        ceiling: { kind: "total", value: 900000.01, unit: "CNY" },
      },
      findings: ["/ceiling"],
    },
  ],
};
