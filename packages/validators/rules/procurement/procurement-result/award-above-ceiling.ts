import { compare, subtract, toNumber } from "../../../src/exact-decimal.js";
import { limitedAwards } from "../../../src/procurement/limits.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An award above the ceiling.
 *
 * The ceiling is the highest price the purchaser's own documents accept, so a bid
 * above it cannot win.
 */
export const awardAboveCeiling: Rule<"procurement-result"> = {
  code: "procurement-result/award-above-ceiling",
  severity: "error",
  title: { zh: "中标、成交金额超过最高限价", en: "Award above the ceiling" },
  message: {
    zh: "中标、成交金额 {award} 元超过最高限价 {ceiling} 元，超出 {excess} 元；请核对金额、单位和限价",
    en: "the award of {award} yuan is above the ceiling of {ceiling} yuan by {excess} yuan; check amounts and units",
  },
  basis: [
    { source: "bidding-regulation", article: "第五十一条" },
    { source: "government-procurement-regulation", article: "第四十一条" },
    { source: "procurement-tender-measures", article: "第六十三条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "at the ceiling",
      record: {
        recordType: "procurement-result",
        ceiling: { kind: "total", value: 20999985, unit: "CNY" },
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 2099.9985, unit: "CNY-10k" } }],
      },
      findings: [],
    },
    {
      name: "one lot above its own ceiling, in a project below its budget",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 300, unit: "CNY-10k" },
        lots: [
          {
            lotNumber: "采购包1",
            outcome: "awarded",
            ceiling: { kind: "total", value: 120, unit: "CNY-10k" },
            amount: { kind: "total", value: 1200000.01, unit: "CNY" },
          },
          {
            lotNumber: "采购包2",
            outcome: "awarded",
            ceiling: { kind: "total", value: 150, unit: "CNY-10k" },
            amount: { kind: "total", value: 90, unit: "CNY-10k" },
          },
        ],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "a ceiling on the rate is no ceiling in yuan",
      record: {
        recordType: "procurement-result",
        ceiling: { kind: "discount-rate", value: 90, unit: "percent" },
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 1200000, unit: "CNY" } }],
      },
      findings: [],
    },
    {
      name: "the printed total above the project's ceiling, amounts by lot not published",
      record: {
        recordType: "procurement-result",
        ceiling: { kind: "total", value: 180, unit: "CNY-10k" },
        total: { kind: "total", text: "189.91万元", value: 189.91, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "unpublished" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "unpublished" } },
        ],
      },
      findings: ["/total"],
    },
  ],
  *check(record) {
    for (const held of limitedAwards(record, "ceiling")) {
      if ("notRun" in held) yield held;
      else if (compare(held.award, held.limit) > 0) {
        yield {
          at: held.at,
          data: {
            award: toNumber(held.award),
            ceiling: toNumber(held.limit),
            excess: toNumber(subtract(held.award, held.limit)),
          },
        };
      }
    }
  },
};
