import { compare, exactDecimal } from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import { amountsOf } from "../amounts.js";
import { isRateKind, isRateUnit, shownAmount } from "../money.js";
import { printedFigures } from "../printed-figures.js";
import type { ProcurementCheck } from "../procurement-check.js";
import type { Amount } from "../procurement-result.js";

export const rateAsMoney: ProcurementCheck = {
  severity: "error",
  title: { zh: "比率记成金额，或金额记成比率", en: "Rate recorded as money, or money as a rate" },
  message: {
    zh: "“{printed}”的金额性质是 {kind}，与单位 {unit} 或原文不符：比率不是金额",
    en: "“{printed}” is recorded as {kind}, which its unit ({unit}) or its wording contradicts: a rate is not money",
  },
  basis: [{ source: "consistency" }, { source: "procurement-notice-forms-2020" }],
  *check(record) {
    for (const { amount, at } of amountsOf(record)) {
      const { kind, unit } = amount;
      if (kind === "placeholder" || kind === "unpublished") continue;
      const contradicts = isRateKind(kind)
        ? unit !== undefined && !isRateUnit(unit)
        : isRateUnit(unit) || isPrintedAsRate(amount);
      if (contradicts)
        yield { at: pointer(...at), data: { printed: shownAmount(amount), kind, unit: unit ?? "—" } };
    }
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
