import { compare } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { shownAmount, totalYuan } from "../../../src/procurement/money.js";
import type { Amount } from "../../../src/procurement/procurement-result.js";
import type { Rule, Violation } from "../../../src/rule.js";

/** More reserved than there is: of a line, of the whole budget, or for small and micro enterprises within it. */
export const reserveAboveBudget: Rule<"procurement-budget"> = {
  code: "procurement-budget/reserve-above-budget",
  severity: "error",
  title: { zh: "预留金额大于预算", en: "More reserved than there is" },
  message: {
    zh: "预留 {reserved}，大于{whole} {limit}",
    en: "{reserved} is reserved, more than {limit} there is",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "all of it",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "养老服务",
            budget: { kind: "total", value: 180, unit: "CNY-10k" },
            smeReserve: { amount: { kind: "total", value: 1800000, unit: "CNY" } },
          },
        ],
      },
      findings: [],
    },
    {
      name: "more than the line, more for small ones than for all, and more than the total",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "养老服务",
            budget: { kind: "total", value: 180, unit: "CNY-10k" },
            smeReserve: {
              amount: { kind: "total", value: 190, unit: "CNY-10k" },
              smallMicroAmount: { kind: "total", value: 200, unit: "CNY-10k" },
            },
          },
        ],
        total: { kind: "total", value: 180, unit: "CNY-10k" },
        smeReserveTotal: { kind: "total", value: 190, unit: "CNY-10k" },
      },
      findings: ["/items/0/smeReserve/amount", "/items/0/smeReserve/smallMicroAmount", "/smeReserveTotal"],
    },
  ],
  *check({ items, total, smeReserveTotal }) {
    for (const [index, { budget, smeReserve }] of items.entries()) {
      if (smeReserve === undefined) continue;
      const { amount, smallMicroAmount } = smeReserve;
      const at = pointer("items", index, "smeReserve");
      yield* above(amount, budget, `${at}/amount`, "本项预算");
      yield* above(smallMicroAmount, amount, `${at}/smallMicroAmount`, "预留金额");
    }
    yield* above(smeReserveTotal, total, "/smeReserveTotal", "采购预算总额");
  },
};

function* above(
  part: Amount | undefined,
  limit: Amount | undefined,
  at: string,
  whole: string,
): Generator<Violation> {
  if (part === undefined || limit === undefined) return;
  const reserved = totalYuan(part);
  const available = totalYuan(limit);
  if (reserved === undefined || available === undefined || compare(reserved, available) <= 0) return;
  yield { at, data: { reserved: shownAmount(part), whole, limit: shownAmount(limit) } };
}
