import { compare, exactDecimal } from "../../../src/exact-decimal.js";
import type { PartRule } from "../../../src/part-rule.js";
import { isRateKind, isRateUnit, shownAmount } from "../../../src/procurement/money.js";
import { printedFigures } from "../../../src/procurement/printed-figures.js";
import type { Amount } from "../../../src/procurement/procurement-result.js";

/**
 * A rate recorded as money, or money as a rate.
 *
 * The amount column of the 2020 form takes either, so `下浮率：15` under a column in 元
 * is read as fifteen yuan by whoever does not look. The form's own label, which names
 * all three rates, says nothing about the figure behind it.
 */
export const rateAsMoney: PartRule<"procurement-amount"> = {
  code: "procurement-amount/rate-as-money",

  severity: "error",
  title: { zh: "比率记成金额，或金额记成比率", en: "Rate recorded as money, or money as a rate" },
  message: {
    zh: "“{printed}”的金额性质是 {kind}，与单位 {unit} 或原文不符：比率不是金额",
    en: "“{printed}” is recorded as {kind}, which its unit ({unit}) or its wording contradicts: a rate is not money",
  },
  basis: [{ source: "consistency" }, { source: "procurement-notice-forms-2020" }],
  since: "0.1.0",
  examples: [
    {
      name: "rates as rates, money as money (1)",
      part: { kind: "reduction-rate", text: "下浮率：3%", value: 3, unit: "percent" },
      findings: [],
    },
    {
      name: "rates as rates, money as money (2)",
      part: { kind: "discount-rate", text: "85折", value: 8.5, unit: "tenths" },
      findings: [],
    },
    {
      name: "rates as rates, money as money (3)",
      part: { kind: "total", text: "优惠5%后总价：1,000,000.00元", value: 1000000, unit: "CNY" },
      findings: [],
    },
    {
      name: "the label of the form before an amount in money (1)",
      part: {
        kind: "total",
        text: "中标（成交）金额：（可填写下浮率、折扣率或费率）：2837.861389万元",
        value: 2837.861389,
        unit: "CNY-10k",
      },
      findings: [],
    },
    {
      name: "the label of the form before an amount in money (2)",
      part: { kind: "total", text: "可填写下浮率、折扣率或费率：1800000.00", value: 1800000, unit: "CNY" },
      findings: [],
    },
    {
      name: "a fee in money, worked out at a rate",
      part: { kind: "total", text: "按费率1.5%计，代理费：27000.00", value: 27000, unit: "CNY" },
      findings: [],
    },
    { name: "a rate in yuan", part: { kind: "discount-rate", value: 85, unit: "CNY" }, findings: [""] },
    { name: "a total in per cent", part: { kind: "total", value: 15, unit: "percent" }, findings: [""] },
    {
      name: "totals printed as a rate (1)",
      part: { kind: "total", text: "下浮率：15", value: 15, unit: "CNY" },
      findings: [""],
    },
    {
      name: "totals printed as a rate (2)",
      part: { kind: "total", text: "折扣率(%)：92", value: 92, unit: "CNY" },
      findings: [""],
    },
    {
      name: "totals printed as a rate (3)",
      part: { kind: "total", text: "98.5％", value: 98.5, unit: "CNY" },
      findings: [""],
    },
  ],
  *check(amount) {
    const { kind, unit } = amount;
    if (kind === "placeholder" || kind === "unpublished") return;
    const contradicts = isRateKind(kind)
      ? unit !== undefined && !isRateUnit(unit)
      : isRateUnit(unit) || isPrintedAsRate(amount);
    if (contradicts) yield { at: "", data: { printed: shownAmount(amount), kind, unit: unit ?? "—" } };
  },
};

const rateSign = /[%％‰折率浮惠利]/;

/** Whether the figure recorded is one that stands before a per-cent sign, or behind a word for a rate. */
const isPrintedAsRate = ({ text = "", value }: Amount): boolean => {
  if (value === undefined || !rateSign.test(text)) return false;
  const exact = exactDecimal(value);
  const printed = printedFigures(text).filter((figure) => compare(figure.value, exact) === 0);
  return (
    printed.length > 0 &&
    printed.every(({ unit, afterRateWord }) => isRateUnit(unit) || (unit === undefined && afterRateWord))
  );
};
