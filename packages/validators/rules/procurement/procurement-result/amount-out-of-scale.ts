import { compare, exactDecimal, timesPowerOfTen, toNumber } from "../../../src/exact-decimal.js";
import { limitedAwards } from "../../../src/procurement/limits.js";
import type { Rule } from "../../../src/rule.js";

const oneYuan = exactDecimal(1);

/**
 * An award of less than a thousandth of the budget.
 *
 * Nobody bids so low; the figure was taken for 元 where the column says 万元, or a
 * thousands separator for a decimal point. Amounts up to one yuan are another rule's,
 * about placeholders.
 */
export const amountOutOfScale: Rule<"procurement-result"> = {
  code: "procurement-result/amount-out-of-scale",
  severity: "warning",
  title: { zh: "金额与预算相差千倍以上", en: "Award a thousand times below the budget" },
  message: {
    zh: "中标、成交金额 {award} 元不到预算 {budget} 元的千分之一，可能是“元”与“万元”弄错，或把千分位逗号当作小数点",
    en: "the award of {award} yuan is less than a thousandth of the budget of {budget} yuan: yuan taken for ten thousand yuan, or a thousands separator for a decimal point",
  },
  basis: [{ source: "published-procurement-notices" }],
  since: "0.1.0",
  examples: [
    {
      name: "a thousandth of the budget",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 1400, unit: "CNY-10k" },
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 14000, unit: "CNY" } }],
      },
      findings: [],
    },
    {
      name: "1,395 under 万元 taken for yuan",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 1400, unit: "CNY-10k" },
        lots: [{ outcome: "awarded", amount: { kind: "total", text: "1,395", value: 1395, unit: "CNY" } }],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "1 typed into the column is a placeholder, not a slip of units",
      record: {
        recordType: "procurement-result",
        budget: { kind: "total", value: 1400, unit: "CNY-10k" },
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 1, unit: "CNY" } }],
      },
      findings: [],
    },
  ],
  *check(record) {
    for (const held of limitedAwards(record, "budget")) {
      if ("notRun" in held) yield held;
      else if (
        held.complete &&
        compare(held.award, oneYuan) > 0 &&
        compare(timesPowerOfTen(held.award, 3), held.limit) < 0
      )
        yield { at: held.at, data: { award: toNumber(held.award), budget: toNumber(held.limit) } };
    }
  },
};
