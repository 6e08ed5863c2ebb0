import { toNumber } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { categoryName } from "../../../src/procurement/category-name.js";
import { sumMismatch } from "../../../src/procurement/printed-sum.js";
import type { Rule } from "../../../src/rule.js";

/** Lines of goods, services or works that do not add up to the subtotal printed for them. */
export const itemsSumToCategory: Rule<"procurement-budget"> = {
  code: "procurement-budget/items-sum-to-category",
  severity: "error",
  title: { zh: "明细合计不等于类别小计", en: "Lines do not add up to the subtotal" },
  message: {
    zh: "{category}类明细合计 {sum} 元，小计 {total} 元，相差 {difference} 元",
    en: "the lines of {category} come to {sum} yuan, the subtotal is {total} yuan: {difference} yuan apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "each category to the cent",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "护理床", category: "goods", budget: { kind: "total", value: 10, unit: "CNY-10k" } },
          { name: "养老服务", category: "services", budget: { kind: "total", value: 180, unit: "CNY-10k" } },
        ],
        itemsComplete: true,
        categorySubtotals: [
          { category: "goods", amount: { kind: "total", value: 10, unit: "CNY-10k" } },
          { category: "services", amount: { kind: "total", value: 180, unit: "CNY-10k" } },
        ],
      },
      findings: [],
    },
    {
      name: "a line counted in the other category",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "护理床", category: "goods", budget: { kind: "total", value: 10, unit: "CNY-10k" } },
          { name: "养老服务", category: "services", budget: { kind: "total", value: 180, unit: "CNY-10k" } },
        ],
        itemsComplete: true,
        categorySubtotals: [
          { category: "goods", amount: { kind: "total", value: 190, unit: "CNY-10k" } },
          { category: "services", amount: { kind: "total", value: 180, unit: "CNY-10k" } },
        ],
      },
      findings: ["/categorySubtotals/0/amount"],
    },
    {
      name: "a line without a category",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "护理床", budget: { kind: "total", value: 10, unit: "CNY-10k" } }],
        itemsComplete: true,
        categorySubtotals: [{ category: "goods", amount: { kind: "total", value: 10, unit: "CNY-10k" } }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ items, itemsComplete, categorySubtotals = [] }) {
    if (categorySubtotals.length === 0) return;
    if (
      itemsComplete !== true ||
      items.some(({ category, budget }) => category === undefined || budget?.value === undefined)
    ) {
      yield incomplete;
      return;
    }
    for (const [index, { category, amount }] of categorySubtotals.entries()) {
      const mismatch = sumMismatch(
        items.filter((item) => item.category === category).map(({ budget }) => budget),
        amount,
      );
      if (mismatch === undefined) continue;
      yield {
        at: pointer("categorySubtotals", index, "amount"),
        data: {
          category: categoryName[category],
          sum: toNumber(mismatch.sum),
          total: toNumber(mismatch.total),
          difference: toNumber(mismatch.difference),
        },
      };
    }
  },
};

const incomplete = {
  notRun: {
    zh: "记录没有标明明细完整，或者有的明细没有类别、金额",
    en: "the record does not say that the lines are complete, or a line has no category or amount",
  },
};
