import { bidBondAboveLimit as limited } from "../../../src/procurement/checks/bond-above-limit.js";
import type { Rule } from "../../../src/rule.js";

const shared = limited("error", [
  { source: "government-procurement-regulation", article: "第三十三条第一款" },
  { source: "bidding-regulation", article: "第二十六条" },
]);

/** A bid bond above two per cent of the budget, for works of the estimate. */
export const bidBondAboveLimit: Rule<"procurement-tender"> = {
  ...shared,
  code: "procurement-tender/bid-bond-above-limit",
  since: "0.1.0",
  examples: [
    {
      name: "exactly two per cent, in another unit",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        bidBond: { kind: "total", value: 18000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "a fen more",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        bidBond: { kind: "total", value: 18000.01, unit: "CNY" },
      },
      findings: ["/bidBond"],
    },
    {
      name: "as a rate, at the limit and above it in a lot",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        bidBond: { kind: "fee-rate", text: "2%", value: 2, unit: "percent" },
        lots: [{ lotNumber: "1", bidBond: { kind: "fee-rate", text: "2.5%", value: 2.5, unit: "percent" } }],
      },
      findings: ["/lots/0/bidBond"],
    },
    {
      name: "a lot held against its own budget",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        budget: { kind: "total", value: 100, unit: "CNY-10k" },
        lots: [
          {
            lotNumber: "1",
            budget: { kind: "total", value: 60, unit: "CNY-10k" },
            bidBond: { kind: "total", value: 1.2, unit: "CNY-10k" },
          },
          {
            lotNumber: "2",
            budget: { kind: "total", value: 40, unit: "CNY-10k" },
            bidBond: { kind: "total", value: 1, unit: "CNY-10k" },
          },
        ],
      },
      findings: ["/lots/1/bidBond"],
    },
    {
      name: "no budget to hold it against",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        bidBond: { kind: "total", value: 18000, unit: "CNY" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
