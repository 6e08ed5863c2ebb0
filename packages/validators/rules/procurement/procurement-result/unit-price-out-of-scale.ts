import { compare, type ExactDecimal, timesPowerOfTen, toNumber } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { itemsByLot } from "../../../src/procurement/items-by-lot.js";
import { awardedYuan, totalYuan, yuan } from "../../../src/procurement/money.js";
import { isAwarded, type ProcurementResult } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A unit price of more than a thousand times what its lot was awarded or budgeted at.
 *
 * The column said 万元 and the figure was in yuan, so that a cleaning service came to 3.12 thousand million a unit. What
 * a price is multiplied by does not matter here: one unit alone is too dear.
 */
export const unitPriceOutOfScale: Rule<"procurement-result"> = {
  code: "procurement-result/unit-price-out-of-scale",
  severity: "warning",
  title: { zh: "单价是成交金额的千倍以上", en: "Unit price a thousand times the award" },
  message: {
    zh: "单价 {unitPrice} 元是本包金额 {amount} 元的一千倍以上，可能是“元”与“万元”弄错",
    en: "the unit price of {unitPrice} yuan is more than a thousand times the {amount} yuan of its lot: yuan taken for ten thousand yuan",
  },
  basis: [{ source: "published-procurement-notices" }],
  since: "0.1.0",
  examples: [
    {
      name: "a service of 312,000 yuan, its price under 万元",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 312000, unit: "CNY" } }],
        items: [
          {
            category: "services",
            unitPrice: { kind: "unit-price", text: "312000", value: 312000, unit: "CNY-10k" },
          },
        ],
      },
      findings: ["/items/0/unitPrice"],
    },
    {
      name: "a thousand times, for a fraction of a unit",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 3.12, unit: "CNY-10k" } }],
        items: [{ quantity: 0.001, unitPrice: { kind: "unit-price", value: 31200000, unit: "CNY" } }],
      },
      findings: [],
    },
    {
      name: "a fen more",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 3.12, unit: "CNY-10k" } }],
        items: [{ quantity: 0.001, unitPrice: { kind: "unit-price", value: 31200000.01, unit: "CNY" } }],
      },
      findings: ["/items/0/unitPrice"],
    },
    {
      name: "held against the budget where the award is a rate; the second lot's item",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 500, unit: "CNY-10k" } },
          {
            lotNumber: "2",
            outcome: "awarded",
            budget: { kind: "total", value: 31.2, unit: "CNY-10k" },
            amount: { kind: "reduction-rate", value: 3, unit: "percent" },
          },
        ],
        items: [
          { lotNumber: "1", unitPrice: { kind: "unit-price", value: 3120, unit: "CNY-10k" } },
          { lotNumber: "2", unitPrice: { kind: "unit-price", value: 312000, unit: "CNY-10k" } },
        ],
      },
      findings: ["/items/1/unitPrice"],
    },
    {
      name: "neither award nor budget in money",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "reduction-rate", value: 3, unit: "percent" } }],
        items: [{ unitPrice: { kind: "unit-price", value: 312000, unit: "CNY" } }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const places = new Map((record.items ?? []).map((item, index) => [item, index]));
    let unknown = false;
    for (const [lot, items] of itemsByLot(record)) {
      const amount = amountOfLot(record, lot);
      for (const item of items) {
        const unitPrice = item.unitPrice?.kind === "unit-price" ? yuan(item.unitPrice) : undefined;
        if (unitPrice === undefined) continue;
        if (amount === undefined) unknown = true;
        else if (compare(unitPrice, timesPowerOfTen(amount, 3)) > 0) {
          yield {
            at: pointer("items", places.get(item) ?? 0, "unitPrice"),
            data: { unitPrice: toNumber(unitPrice), amount: toNumber(amount) },
          };
        }
      }
    }
    if (unknown) yield amountUnknown;
  },
};

const amountOfLot = (record: ProcurementResult, index: number): ExactDecimal | undefined => {
  const lot = record.lots[index];
  if (lot === undefined) return undefined;
  const single = record.lots.length === 1;
  return (
    (isAwarded(lot) ? awardedYuan(lot) : undefined) ??
    totalYuan(lot.budget ?? (single ? (record.total ?? record.budget) : undefined))
  );
};

const amountUnknown = {
  notRun: {
    zh: "采购包没有以元计的成交金额或预算，单价无从比较",
    en: "the lot has neither an award nor a budget in yuan to hold the unit price against",
  },
};
