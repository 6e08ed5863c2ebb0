import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { add, compare, type ExactDecimal, subtract, toNumber, zero } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import { attemptsOf } from "../../src/procurement/attempts.js";
import { chainsOf } from "../../src/procurement/chain.js";
import { exampleResult, exampleTender } from "../../src/procurement/example-chain.js";
import { awardedYuan, totalYuan } from "../../src/procurement/money.js";
import { isAwarded, type ProcurementResult } from "../../src/procurement/procurement-result.js";
import type { RecordSetRule } from "../../src/rule.js";

const [first, second] = exampleResult.lots as [ProcurementResult["lots"][0], ProcurementResult["lots"][0]];
const firstOnly = { ...exampleResult, lots: [first] };
const secondAt = (value: number): ProcurementResult => ({
  ...exampleResult,
  lots: [{ ...second, amount: { kind: "total", value, unit: "CNY" } }],
});
const tender = { ...exampleTender, lots: [{ lotNumber: "1" }, { lotNumber: "2" }] };

/**
 * Lots awarded in several notices that together come to more than the project's budget.
 *
 * Each notice alone keeps within it. A lot that two notices award is counted once, as the later one says.
 */
export const severalAwardsAboveBudget: RecordSetRule = {
  code: "across-records/several-awards-above-budget",
  severity: "error",
  title: {
    zh: "分次公告的各包金额合计超过项目预算",
    en: "Awards of several notices above the project's budget",
  },
  message: {
    zh: "{notices} 份结果公告的中标、成交金额合计 {award} 元，超过采购公告的项目预算 {budget} 元，超出 {excess} 元",
    en: "the awards of {notices} result notices come to {award} yuan, above the project's budget of {budget} yuan by {excess} yuan",
  },
  basis: [
    { source: "government-procurement-law", article: "第六条" },
    { source: "government-procurement-law", article: "第三十六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "two lots in two notices, exactly the budget",
      records: [tender, firstOnly, secondAt(550000)],
      findings: [],
    },
    { name: "one fen above", records: [tender, firstOnly, secondAt(550000.01)], findings: ["/2/lots"] },
    { name: "the same lot announced twice", records: [tender, firstOnly, firstOnly], findings: [] },
    {
      name: "lots without a number could be the same",
      records: [
        tender,
        ...[1, 2].map(() => ({
          ...exampleResult,
          lots: [{ outcome: "awarded", amount: { kind: "total", value: 900000, unit: "CNY" } } as const],
        })),
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { invitation, results } of chainsOf(records).flatMap(attemptsOf)) {
      const last = results.at(-1);
      const budget = totalYuan(invitation?.record.budget);
      if (last === undefined || results.length < 2 || budget === undefined) continue;
      const award = total(results.map(({ record }) => record));
      if (award === undefined || compare(award, budget) <= 0) continue;
      yield {
        at: pointer(last.index, "lots"),
        data: {
          notices: results.length,
          award: toNumber(award),
          budget: toNumber(budget),
          excess: toNumber(subtract(award, budget)),
        },
      };
    }
  },
};

/** At least this much was awarded; `undefined` where one notice says it alone, or lots cannot be told apart. */
const total = (results: readonly ProcurementResult[]): ExactDecimal | undefined => {
  const byLot = new Map<string, ExactDecimal>();
  const notices = new Set<ProcurementResult>();
  for (const result of results) {
    for (const lot of result.lots) {
      if (!isAwarded(lot)) continue;
      if (lot.lotNumber === undefined) return undefined;
      const award = awardedYuan(lot);
      if (award === undefined) continue;
      byLot.set(normalLotNumber(lot.lotNumber), award);
      notices.add(result);
    }
  }
  return notices.size < 2 ? undefined : [...byLot.values()].reduce(add, zero);
};
