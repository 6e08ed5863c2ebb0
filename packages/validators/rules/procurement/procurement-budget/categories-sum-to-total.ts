import { toNumber } from "../../../src/exact-decimal.js";
import { sumMismatch } from "../../../src/procurement/printed-sum.js";
import type { Rule } from "../../../src/rule.js";

/** Subtotals of goods, services and works that do not add up to the total; a category left out has nothing. */
export const categoriesSumToTotal: Rule<"procurement-budget"> = {
  code: "procurement-budget/categories-sum-to-total",
  severity: "error",
  title: { zh: "类别小计之和不等于采购预算总额", en: "Subtotals do not add up to the total" },
  message: {
    zh: "货物、服务、工程小计之和 {sum} 元，采购预算总额 {total} 元，相差 {difference} 元",
    en: "the subtotals come to {sum} yuan, the total is {total} yuan: {difference} yuan apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "to the cent",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "护理床" }],
        categorySubtotals: [
          { category: "goods", amount: { kind: "total", value: 10, unit: "CNY-10k" } },
          { category: "services", amount: { kind: "total", value: 180, unit: "CNY-10k" } },
        ],
        total: { kind: "total", value: 1900000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "ten thousand yuan apart",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "护理床" }],
        categorySubtotals: [
          { category: "goods", amount: { kind: "total", text: "10.00", value: 10, unit: "CNY-10k" } },
          { category: "services", amount: { kind: "total", text: "180.00", value: 180, unit: "CNY-10k" } },
        ],
        total: { kind: "total", text: "191.00", value: 191, unit: "CNY-10k" },
      },
      findings: ["/total"],
    },
  ],
  *check({ categorySubtotals = [], total }) {
    const mismatch = sumMismatch(
      categorySubtotals.map(({ amount }) => amount),
      total,
    );
    if (mismatch === undefined) return;
    yield {
      at: "/total",
      data: {
        sum: toNumber(mismatch.sum),
        total: toNumber(mismatch.total),
        difference: toNumber(mismatch.difference),
      },
    };
  },
};
