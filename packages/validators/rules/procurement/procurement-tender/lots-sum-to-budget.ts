import { lotsSumToBudget as shared } from "../../../src/procurement/checks/lots-sum-to-budget.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Budgets of lots that do not add up to that of the project.
 *
 * To the fen, save what rounding explains: a figure in 万元 may be rounded to its last digit.
 */
export const lotsSumToBudget: Rule<"procurement-tender"> = {
  ...shared,
  code: "procurement-tender/lots-sum-to-budget",
  since: "0.1.0",
  examples: [
    {
      name: "lots in yuan, the project in 万元",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
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
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", value: 120, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", budget: { kind: "total", value: 300000, unit: "CNY" } },
          { lotNumber: "2", budget: { kind: "total", value: 600000, unit: "CNY" } },
        ],
      },
      findings: ["/budget"],
    },
    {
      name: "rounded to 100 yuan",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", text: "12.35", value: 12.35, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", budget: { kind: "total", value: 100000, unit: "CNY" } },
          { lotNumber: "2", budget: { kind: "total", value: 23450, unit: "CNY" } },
        ],
      },
      findings: [],
    },
    {
      name: "a fen beyond what rounding explains",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", text: "12.35", value: 12.35, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", budget: { kind: "total", value: 100000, unit: "CNY" } },
          { lotNumber: "2", budget: { kind: "total", value: 23550.01, unit: "CNY" } },
        ],
      },
      findings: ["/budget"],
    },
    {
      name: "a lot without a budget, the other above the whole",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        lots: [{ lotNumber: "1", budget: { kind: "total", value: 950000, unit: "CNY" } }, { lotNumber: "2" }],
      },
      findings: ["/budget"],
    },
    {
      name: "a lot without a budget",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        lots: [{ lotNumber: "1", budget: { kind: "total", value: 300000, unit: "CNY" } }, { lotNumber: "2" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "an excerpt with one of the lots",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        excerpt: true,
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        lots: [{ lotNumber: "1", budget: { kind: "total", value: 300000, unit: "CNY" } }],
      },
      findings: [],
      notRun: true,
    },
  ],
};
