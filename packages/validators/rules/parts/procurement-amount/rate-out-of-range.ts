import type { PartRule } from "../../../src/part-rule.js";
import { isRateKind, shownAmount, wholeOf } from "../../../src/procurement/money.js";

/**
 * A rate of nothing, or of more than the whole.
 *
 * A reduction of 100 % makes the goods free; a discount rate above 100 % is no discount.
 */
export const rateOutOfRange: PartRule<"procurement-amount"> = {
  code: "procurement-amount/rate-out-of-range",

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
      name: "no reduction at all; the full price (1)",
      part: { kind: "reduction-rate", value: 0, unit: "percent" },
      findings: [],
    },
    {
      name: "no reduction at all; the full price (2)",
      part: { kind: "discount-rate", value: 10, unit: "tenths" },
      findings: [],
    },
    {
      name: "a fee of 1.5 ‰; a fraction (1)",
      part: { kind: "fee-rate", value: 1.5, unit: "per-mille" },
      findings: [],
    },
    {
      name: "a fee of 1.5 ‰; a fraction (2)",
      part: { kind: "discount-rate", text: "0.85", value: 0.85, unit: "fraction" },
      findings: [],
    },
    {
      name: "everything taken off",
      part: { kind: "reduction-rate", value: 100, unit: "percent" },
      findings: [""],
    },
    {
      name: "85 tenths",
      part: { kind: "discount-rate", text: "85折", value: 85, unit: "tenths" },
      findings: [""],
    },
    { name: "a fee of nothing", part: { kind: "fee-rate", value: 0, unit: "percent" }, findings: [""] },
  ],
  *check(amount) {
    const { kind, value, unit } = amount;
    const whole = wholeOf(unit);
    if (!isRateKind(kind) || value === undefined || whole === undefined) return;
    const isBelow = kind !== "reduction-rate" && value === 0;
    const isAbove = kind === "discount-rate" ? value > whole : value >= whole;
    if (isBelow || isAbove) yield { at: "", data: { printed: shownAmount(amount), kind } };
  },
};
