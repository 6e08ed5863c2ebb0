import { toNumber } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { itemsByLot } from "../../../src/procurement/items-by-lot.js";
import { itemsMismatch } from "../../../src/procurement/items-sum.js";
import { awardAmounts, awardedYuan } from "../../../src/procurement/money.js";
import { isAwarded } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Items that do not add up to the amount of their lot.
 *
 * Notices list the main items, so the list may come to less than the lot unless the
 * record says it is complete; it may never come to more. Rounding is allowed for in
 * every printed figure.
 */
export const itemsSumToLot: Rule<"procurement-result"> = {
  code: "procurement-result/items-sum-to-lot",
  severity: "error",
  title: { zh: "标的金额之和与采购包金额不符", en: "Items do not add up to the lot" },
  message: {
    zh: "采购包“{lot}”的标的合计 {sum} 元，中标、成交金额为 {award} 元，相差 {difference} 元",
    en: "the items of lot “{lot}” come to {sum} yuan, its award is {award} yuan: a difference of {difference} yuan",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "three lines of quantity and unit price make the amount",
      record: {
        recordType: "procurement-result",
        itemsComplete: true,
        lots: [
          { outcome: "awarded", amount: { kind: "total", text: "65840.00", value: 65840, unit: "CNY" } },
        ],
        items: [
          { quantity: 10, unitPrice: { kind: "unit-price", text: "3990.00", value: 3990, unit: "CNY" } },
          { quantity: 2, unitPrice: { kind: "unit-price", text: "3990.00", value: 3990, unit: "CNY" } },
          { quantity: 4, unitPrice: { kind: "unit-price", text: "4490.00", value: 4490, unit: "CNY" } },
        ],
      },
      findings: [],
    },
    {
      name: "a complete list that comes to less",
      record: {
        recordType: "procurement-result",
        itemsComplete: true,
        lots: [
          { outcome: "awarded", amount: { kind: "total", text: "65840.00", value: 65840, unit: "CNY" } },
        ],
        items: [
          { quantity: 10, unitPrice: { kind: "unit-price", text: "3990.00", value: 3990, unit: "CNY" } },
          { quantity: 4, unitPrice: { kind: "unit-price", text: "4490.00", value: 4490, unit: "CNY" } },
        ],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "the main items only",
      record: {
        recordType: "procurement-result",
        itemsComplete: false,
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 143, unit: "CNY-10k" } }],
        items: [
          {
            name: "多参数监护仪",
            quantity: 4,
            unitPrice: { kind: "unit-price", value: 39000, unit: "CNY" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "main items dearer than their lot, found by lot number",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "采购包1", outcome: "awarded", amount: { kind: "total", value: 20, unit: "CNY-10k" } },
          { lotNumber: "采购包2", outcome: "awarded", amount: { kind: "total", value: 30, unit: "CNY-10k" } },
        ],
        items: [
          { lotNumber: "2", amount: { kind: "total", value: 299999, unit: "CNY" } },
          { lotNumber: "1", amount: { kind: "total", value: 26, unit: "CNY-10k" } },
        ],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "one lot, one line: 1 of 24.88 万元",
      record: {
        recordType: "procurement-result",
        lots: [
          { outcome: "awarded", amount: { kind: "total", text: "24.88", value: 24.88, unit: "CNY-10k" } },
        ],
        items: [
          {
            quantity: 1,
            quantityText: "1批",
            unitPrice: { kind: "unit-price", text: "24.88万元", value: 24.88, unit: "CNY-10k" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "a complete list, one line without a price",
      record: {
        recordType: "procurement-result",
        itemsComplete: true,
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 143, unit: "CNY-10k" } }],
        items: [
          { name: "智能言语训练机", amount: { kind: "total", value: 410000, unit: "CNY" } },
          { name: "多参数监护仪" },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const groups = itemsByLot(record);
    for (const [index, lot] of record.lots.entries()) {
      const own = isAwarded(lot) ? (groups.get(index) ?? []) : [];
      const award = awardedYuan(lot);
      const mismatch = itemsMismatch(own, record.itemsComplete, award, awardAmounts(lot));
      if (mismatch === undefined || award === undefined) continue;
      if ("notRun" in mismatch) {
        yield mismatch;
        continue;
      }
      yield {
        at: pointer("lots", index, lot.amount === undefined ? "suppliers" : "amount"),
        data: {
          lot: lot.lotNumber ?? index + 1,
          sum: toNumber(mismatch.sum),
          award: toNumber(award),
          difference: toNumber(mismatch.difference),
        },
      };
    }
  },
};
