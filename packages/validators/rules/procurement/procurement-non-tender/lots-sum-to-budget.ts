import { lotsSumToBudget as shared } from "../../../src/procurement/checks/lots-sum-to-budget.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Budgets of lots that do not add up to that of the project.
 *
 * To the fen, save what rounding explains: a figure in 万元 may be rounded to its last digit.
 */
export const lotsSumToBudget: Rule<"procurement-non-tender"> = {
  ...shared,
  code: "procurement-non-tender/lots-sum-to-budget",
  since: "0.1.0",
  examples: [
    {
      name: "lots in yuan, the project in 万元",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", budget: { kind: "total", value: 300000, unit: "CNY" } },
          { lotNumber: "2", budget: { kind: "total", value: 600000, unit: "CNY" } },
        ],
      },
      findings: [],
    },
    {
      name: "a lot left out of the sum",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        budget: { kind: "total", value: 120, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", budget: { kind: "total", value: 300000, unit: "CNY" } },
          { lotNumber: "2", budget: { kind: "total", value: 600000, unit: "CNY" } },
        ],
      },
      findings: ["/budget"],
    },
  ],
};
