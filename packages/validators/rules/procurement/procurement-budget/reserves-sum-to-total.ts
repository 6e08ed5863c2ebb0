import { toNumber } from "../../../src/exact-decimal.js";
import { sumMismatch } from "../../../src/procurement/printed-sum.js";
import type { Rule } from "../../../src/rule.js";

/** Reserved amounts of the lines that do not add up to the total reserved. */
export const reservesSumToTotal: Rule<"procurement-budget"> = {
  code: "procurement-budget/reserves-sum-to-total",
  severity: "error",
  title: { zh: "各项预留金额之和不等于预留总额", en: "Reserves do not add up to their total" },
  message: {
    zh: "各项预留金额合计 {sum} 元，预留中小企业总额 {total} 元，相差 {difference} 元",
    en: "the reserves come to {sum} yuan, their total is {total} yuan: {difference} yuan apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "a line that reserves nothing adds nothing",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "养老服务", smeReserve: { amount: { kind: "total", value: 180, unit: "CNY-10k" } } },
          { name: "护理床", smeReserve: { measure: "not-reserved", reason: "供应商不足" } },
        ],
        itemsComplete: true,
        smeReserveTotal: { kind: "total", value: 180, unit: "CNY-10k" },
      },
      findings: [],
    },
    {
      name: "less than the total",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "养老服务", smeReserve: { amount: { kind: "total", value: 180, unit: "CNY-10k" } } }],
        itemsComplete: true,
        smeReserveTotal: { kind: "total", value: 200, unit: "CNY-10k" },
      },
      findings: ["/smeReserveTotal"],
    },
    {
      name: "not said whether all lines are there",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "养老服务", smeReserve: { amount: { kind: "total", value: 180, unit: "CNY-10k" } } }],
        smeReserveTotal: { kind: "total", value: 200, unit: "CNY-10k" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ items, itemsComplete, smeReserveTotal }) {
    if (smeReserveTotal === undefined || itemsComplete === false) return;
    if (
      items.some(
        ({ smeReserve }) =>
          reservesWithoutAmount.has(smeReserve?.measure ?? "") && smeReserve?.amount === undefined,
      )
    ) {
      yield incomplete;
      return;
    }
    const amounts = items.flatMap(({ smeReserve }) => smeReserve?.amount ?? []);
    const mismatch = sumMismatch(amounts, smeReserveTotal);
    if (mismatch === undefined) return;
    if (!mismatch.exceeds && itemsComplete === undefined) {
      yield incomplete;
      return;
    }
    yield {
      at: "/smeReserveTotal",
      data: {
        sum: toNumber(mismatch.sum),
        total: toNumber(mismatch.total),
        difference: toNumber(mismatch.difference),
      },
    };
  },
};

const reservesWithoutAmount = new Set([
  "reserved-whole",
  "reserved-lots",
  "consortium-share",
  "subcontract-share",
]);

const incomplete = {
  notRun: {
    zh: "记录没有标明明细完整，或者有的预留没有金额",
    en: "the record does not say that the lines are complete, or a reserve has no amount",
  },
};
