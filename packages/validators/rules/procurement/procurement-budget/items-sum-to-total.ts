import { toNumber } from "../../../src/exact-decimal.js";
import { sumMismatch } from "../../../src/procurement/printed-sum.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Lines that do not add up to the total of the budget.
 *
 * They may come to less unless the record says that all are there; they may never come to more.
 */
export const itemsSumToTotal: Rule<"procurement-budget"> = {
  code: "procurement-budget/items-sum-to-total",
  severity: "error",
  title: { zh: "明细合计不等于采购预算总额", en: "Lines do not add up to the total" },
  message: {
    zh: "明细合计 {sum} 元，采购预算总额 {total} 元，相差 {difference} 元",
    en: "the lines come to {sum} yuan, the total is {total} yuan: {difference} yuan apart",
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
        items: [
          { name: "居家养老服务", budget: { kind: "total", text: "180.00", value: 180, unit: "CNY-10k" } },
          { name: "殡葬设备", budget: { kind: "total", text: "205,000.00", value: 205000, unit: "CNY" } },
        ],
        itemsComplete: true,
        total: { kind: "total", text: "200.50", value: 200.5, unit: "CNY-10k" },
      },
      findings: [],
    },
    {
      name: "a digit slipped",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "居家养老服务", budget: { kind: "total", text: "180.00", value: 180, unit: "CNY-10k" } },
          { name: "殡葬设备", budget: { kind: "total", text: "20.50", value: 20.5, unit: "CNY-10k" } },
        ],
        itemsComplete: true,
        total: { kind: "total", text: "220.50", value: 220.5, unit: "CNY-10k" },
      },
      findings: ["/total"],
    },
    {
      name: "more than the total, whether or not all lines are there",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "居家养老服务", budget: { kind: "total", text: "180.00", value: 180, unit: "CNY-10k" } },
        ],
        itemsComplete: false,
        total: { kind: "total", text: "179.00", value: 179, unit: "CNY-10k" },
      },
      findings: ["/total"],
    },
    {
      name: "less than the total, of the main lines",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "居家养老服务", budget: { kind: "total", text: "180.00", value: 180, unit: "CNY-10k" } },
        ],
        itemsComplete: false,
        total: { kind: "total", text: "220.50", value: 220.5, unit: "CNY-10k" },
      },
      findings: [],
    },
    {
      name: "less than the total, and not said whether all are there",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "居家养老服务", budget: { kind: "total", text: "180.00", value: 180, unit: "CNY-10k" } },
        ],
        total: { kind: "total", text: "220.50", value: 220.5, unit: "CNY-10k" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a line without a budget",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "居家养老服务" }],
        itemsComplete: true,
        total: { kind: "total", text: "220.50", value: 220.5, unit: "CNY-10k" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ items, itemsComplete, total }) {
    if (total === undefined) return;
    if (items.some(({ budget }) => budget?.value === undefined || budget.unit === undefined)) {
      yield lineWithoutAmount;
      return;
    }
    const mismatch = sumMismatch(
      items.map(({ budget }) => budget),
      total,
    );
    if (mismatch === undefined || (!mismatch.exceeds && itemsComplete === false)) return;
    if (!mismatch.exceeds && itemsComplete === undefined) {
      yield notSaidComplete;
      return;
    }
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

const lineWithoutAmount = {
  notRun: { zh: "有的明细没有金额或者单位", en: "a line has no amount or no unit" },
};

const notSaidComplete = {
  notRun: {
    zh: "明细合计较小，而记录没有标明明细完整",
    en: "the lines come to less, and the record does not say that they are complete",
  },
};
