import { performanceBondAboveLimit as shared } from "../../../src/procurement/checks/bond-above-limit.js";
import type { Rule } from "../../../src/rule.js";

/** A performance bond above a tenth of the contract. */
export const performanceBondAboveLimit: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/performance-bond-above-limit",
  since: "0.1.0",
  examples: [
    {
      name: "exactly a tenth",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", value: 30, unit: "CNY-10k" },
        performanceBond: { kind: "total", value: 30000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "a fen more",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", value: 30, unit: "CNY-10k" },
        performanceBond: { kind: "total", value: 30000.01, unit: "CNY" },
      },
      findings: ["/performanceBond"],
    },
    {
      name: "as a rate, whatever the contract is for",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        performanceBond: { kind: "fee-rate", text: "15%", value: 15, unit: "percent" },
      },
      findings: ["/performanceBond"],
    },
    {
      name: "the contract has a price a year",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某餐饮管理有限公司" }],
        amount: { kind: "annual", value: 1060000, unit: "CNY", years: 3 },
        performanceBond: { kind: "total", value: 120000, unit: "CNY" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
