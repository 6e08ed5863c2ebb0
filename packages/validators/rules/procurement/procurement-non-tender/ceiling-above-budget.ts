import { ceilingAboveBudget as shared } from "../../../src/procurement/checks/ceiling-above-budget.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A ceiling above the budget.
 *
 * A purchaser keeps to the budget, so it cannot accept a price above it. The provision on ceilings is recalled, so
 * it is a warning.
 */
export const ceilingAboveBudget: Rule<"procurement-non-tender"> = {
  ...shared,
  code: "procurement-non-tender/ceiling-above-budget",
  since: "0.1.0",
  examples: [
    {
      name: "at the budget, in another unit",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        ceiling: { kind: "total", value: 900000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "a fen above the budget",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        ceiling: { kind: "total", value: 900000.01, unit: "CNY" },
      },
      findings: ["/ceiling"],
    },
    {
      name: "the second lot above its own budget, within the project's",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        lots: [
          {
            lotNumber: "1",
            budget: { kind: "total", value: 300000, unit: "CNY" },
            ceiling: { kind: "total", value: 290000, unit: "CNY" },
          },
          {
            lotNumber: "2",
            budget: { kind: "total", value: 600000, unit: "CNY" },
            ceiling: { kind: "total", value: 62, unit: "CNY-10k" },
          },
        ],
      },
      findings: ["/lots/1/ceiling"],
    },
  ],
};
