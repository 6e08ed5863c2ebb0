import { pointer } from "../../../src/pointer.js";
import { amountsOf } from "../../../src/procurement/amounts.js";
import { isRateKind, shownAmount, wholeOf } from "../../../src/procurement/money.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A rate of nothing, or of more than the whole.
 *
 * A reduction of 100 % makes the goods free; a discount rate above 100 % is no discount.
 */
export const rateOutOfRange: Rule<"procurement-result"> = {
  code: "procurement-result/rate-out-of-range",
  severity: "warning",
  title: { zh: "比率超出合理范围", en: "Rate out of range" },
  message: {
    zh: "“{printed}”作为 {kind} 超出合理范围：下浮率应小于 100%，折扣率应大于 0 且不超过 100%，费率应大于 0 且小于 100%",
    en: "“{printed}” is out of range for {kind}: a reduction is below 100 %, a discount rate above 0 and up to 100 %, a fee rate above 0 and below 100 %",
  },
  basis: [{ source: "published-procurement-notices" }],
  since: "0.1.0",
  examples: [
    {
      name: "no reduction at all; the full price; a fee of 1.5 ‰",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", amount: { kind: "reduction-rate", value: 0, unit: "percent" } },
          { lotNumber: "2", amount: { kind: "discount-rate", value: 10, unit: "tenths" } },
          { lotNumber: "3", amount: { kind: "fee-rate", value: 1.5, unit: "per-mille" } },
          { lotNumber: "4", amount: { kind: "discount-rate", text: "0.85", value: 0.85, unit: "fraction" } },
        ],
      },
      findings: [],
    },
    {
      name: "everything taken off; 85 tenths; a fee of nothing",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", amount: { kind: "reduction-rate", value: 100, unit: "percent" } },
          { lotNumber: "2", amount: { kind: "discount-rate", text: "85折", value: 85, unit: "tenths" } },
          { lotNumber: "3", amount: { kind: "fee-rate", value: 0, unit: "percent" } },
        ],
      },
      findings: ["/lots/0/amount", "/lots/1/amount", "/lots/2/amount"],
    },
  ],
  *check(record) {
    for (const { amount, at } of amountsOf(record)) {
      const { kind, value, unit } = amount;
      const whole = wholeOf(unit);
      if (!isRateKind(kind) || value === undefined || whole === undefined) continue;
      const isBelow = kind !== "reduction-rate" && value === 0;
      const isAbove = kind === "discount-rate" ? value > whole : value >= whole;
      if (isBelow || isAbove) yield { at: pointer(...at), data: { printed: shownAmount(amount), kind } };
    }
  },
};
