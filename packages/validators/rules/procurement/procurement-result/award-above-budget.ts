import { compare, subtract, toNumber } from "../../../src/exact-decimal.js";
import { limitedAwards } from "../../../src/procurement/limits.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An award above the budget.
 *
 * Per lot, and for the project as a whole. Units are converted exactly; only total
 * prices are held against a budget, never a price a year or a rate.
 */
export const awardAboveBudget: Rule<"procurement-result"> = {
  code: "procurement-result/award-above-budget",
  severity: "error",
  title: { zh: "中标、成交金额超过采购预算", en: "Award above the budget" },
  message: {
    zh: "中标、成交金额 {award} 元超过采购预算 {budget} 元，超出 {excess} 元；请核对金额、单位和预算",
    en: "the award of {award} yuan is above the budget of {budget} yuan by {excess} yuan; check amounts and units",
  },
  basis: [
    { source: "government-procurement-law", article: "第六条" },
    { source: "government-procurement-law", article: "第三十六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "170 ten-thousand yuan of a budget of 1,730,000 yuan",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 1730000, unit: "CNY" },
        lots: [{ outcome: "awarded", amount: { kind: "total", text: "170", value: 170, unit: "CNY-10k" } }],
      },
      findings: [],
    },
    {
      name: "exactly the budget, in another unit",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 2837.861389, unit: "CNY-10k" },
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 28378613.89, unit: "CNY" } }],
      },
      findings: [],
    },
    {
      name: "one fen above",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 2837.861389, unit: "CNY-10k" },
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 28378613.9, unit: "CNY" } }],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "a thousands separator under 万元: 1,395 is 13.95 million",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "awarded",
            budget: { kind: "total", text: "1,390", value: 1390, unit: "CNY-10k" },
            amount: { kind: "total", text: "1,395", value: 1395, unit: "CNY-10k" },
          },
        ],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "a price a year is not held against a budget of three years",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 1000000, unit: "CNY", years: 3 },
        lots: [{ outcome: "awarded", amount: { kind: "annual", value: 1060000, unit: "CNY", years: 3 } }],
      },
      findings: [],
    },
    {
      name: "each lot within its budget, the whole above the project's",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 500000, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 41, unit: "CNY-10k" } },
          { lotNumber: "3", outcome: "failed" },
        ],
      },
      findings: ["/lots"],
    },
    {
      name: "three suppliers of one lot, each below the budget; one of another lot above it",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            lotNumber: "1",
            outcome: "awarded",
            budget: { kind: "total", value: 50, unit: "CNY-10k" },
            suppliers: [
              { name: "甲公司", amount: { kind: "total", value: 48, unit: "CNY-10k" } },
              { name: "乙公司", amount: { kind: "total", value: 49, unit: "CNY-10k" } },
              { name: "丙公司", amount: { kind: "total", value: 50, unit: "CNY-10k" } },
            ],
          },
          {
            lotNumber: "2",
            outcome: "awarded",
            budget: { kind: "total", value: 50, unit: "CNY-10k" },
            suppliers: [
              { name: "甲公司", amount: { kind: "total", value: 48, unit: "CNY-10k" } },
              { name: "乙公司", amount: { kind: "total", value: 51, unit: "CNY-10k" } },
            ],
          },
        ],
      },
      findings: ["/lots/1/suppliers/1/amount"],
    },
    {
      name: "an amount without a unit is not compared",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 880000 } }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    for (const held of limitedAwards(record, "budget")) {
      if ("notRun" in held) yield held;
      else if (compare(held.award, held.limit) > 0) {
        yield {
          at: held.at,
          data: {
            award: toNumber(held.award),
            budget: toNumber(held.limit),
            excess: toNumber(subtract(held.award, held.limit)),
          },
        };
      }
    }
  },
};
