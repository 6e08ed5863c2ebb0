import { ceilingAboveBudget as shared } from "../../../src/procurement/checks/ceiling-above-budget.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A ceiling above the budget, as the result prints them.
 *
 * A purchaser keeps to the budget, so it cannot accept a price above it. The provision on ceilings is recalled, so
 * it is a warning.
 */
export const ceilingAboveBudget: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/ceiling-above-budget",
  since: "0.1.0",
  examples: [
    {
      name: "at the budget, in another unit",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        budget: { kind: "total", value: 173, unit: "CNY-10k" },
        ceiling: { kind: "total", value: 1730000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "a fen above",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        budget: { kind: "total", value: 173, unit: "CNY-10k" },
        ceiling: { kind: "total", value: 1730000.01, unit: "CNY" },
      },
      findings: ["/ceiling"],
    },
    {
      name: "a lot above its own budget",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "pending",
            budget: { kind: "total", value: 60, unit: "CNY-10k" },
            ceiling: { kind: "total", value: 62, unit: "CNY-10k" },
          },
        ],
      },
      findings: ["/lots/0/ceiling"],
    },
    {
      name: "a budget without a unit",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        budget: { kind: "total", value: 173 },
        ceiling: { kind: "total", value: 1730000, unit: "CNY" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
