import { toNumber } from "../../../src/exact-decimal.js";
import { itemsMismatch } from "../../../src/procurement/items-sum.js";
import { totalYuan } from "../../../src/procurement/money.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Items that do not add up to the amount of the contract.
 *
 * The list may come to less unless the record says it is complete; it may never come to more. Rounding is
 * allowed for in every printed figure. A contract at a rate, a unit price or a price a year has no sum.
 */
export const itemsSumToAmount: Rule<"procurement-contract"> = {
  code: "procurement-contract/items-sum-to-amount",
  severity: "error",
  title: { zh: "标的金额之和与合同金额不符", en: "Items do not add up to the contract" },
  message: {
    zh: "标的合计 {sum} 元，合同金额为 {amount} 元，相差 {difference} 元",
    en: "the items come to {sum} yuan, the contract to {amount} yuan: a difference of {difference} yuan",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "quantity times price, and a line with its amount in 万元",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        itemsComplete: true,
        amount: { kind: "total", text: "300,000.00", value: 300000, unit: "CNY" },
        items: [
          { quantity: 158, unitPrice: { kind: "unit-price", text: "1,850.00", value: 1850, unit: "CNY" } },
          { amount: { kind: "total", text: "0.7700", value: 0.77, unit: "CNY-10k" } },
        ],
      },
      findings: [],
    },
    {
      name: "two fen more, one beyond rounding",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "292,300.00", value: 292300, unit: "CNY" },
        items: [{ amount: { kind: "total", text: "292,300.02", value: 292300.02, unit: "CNY" } }],
      },
      findings: ["/amount"],
    },
    {
      name: "within half a fen on either side",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "292,300.00", value: 292300, unit: "CNY" },
        items: [{ amount: { kind: "total", text: "292,300.01", value: 292300.01, unit: "CNY" } }],
      },
      findings: [],
    },
    {
      name: "a complete list that comes to less",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        itemsComplete: true,
        amount: { kind: "total", value: 30, unit: "CNY-10k" },
        items: [{ amount: { kind: "total", value: 29.2, unit: "CNY-10k" } }],
      },
      findings: ["/amount"],
    },
    {
      name: "the main items only",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        itemsComplete: false,
        amount: { kind: "total", value: 30, unit: "CNY-10k" },
        items: [{ amount: { kind: "total", value: 29.2, unit: "CNY-10k" } }],
      },
      findings: [],
    },
    {
      name: "less, and nobody says whether that is all",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", value: 30, unit: "CNY-10k" },
        items: [{ amount: { kind: "total", value: 29.2, unit: "CNY-10k" } }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a price a year",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某餐饮管理有限公司" }],
        itemsComplete: true,
        amount: { kind: "annual", value: 1060000, unit: "CNY", years: 3 },
        items: [{ amount: { kind: "total", value: 3180000, unit: "CNY" } }],
      },
      findings: [],
    },
  ],
  *check({ items = [], itemsComplete, amount }) {
    const agreed = totalYuan(amount);
    if (amount === undefined || agreed === undefined) return;
    const mismatch = itemsMismatch(items, itemsComplete, agreed, [amount]);
    if (mismatch === undefined) return;
    if ("notRun" in mismatch) yield mismatch;
    else {
      yield {
        at: "/amount",
        data: {
          sum: toNumber(mismatch.sum),
          amount: toNumber(agreed),
          difference: toNumber(mismatch.difference),
        },
      };
    }
  },
};
