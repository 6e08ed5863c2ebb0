import { compare, type ExactDecimal, exactDecimal, timesPowerOfTen } from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import { amountsOf } from "../amounts.js";
import { shownAmount, yuan, yuanPower } from "../money.js";
import { type PrintedFigure, printedFigures } from "../printed-figures.js";
import type { ProcurementCheck } from "../procurement-check.js";
import type { Amount } from "../procurement-result.js";

export const amountDiffersFromText: ProcurementCheck = {
  severity: "error",
  title: { zh: "金额数值与原文不一致", en: "Amount is not the one printed" },
  message: {
    zh: "原文印为“{printed}”，记录的数值是 {value}（{unit}），两者不一致；注意千分位逗号和“万元”",
    en: "printed as “{printed}”, recorded as {value} ({unit}): not the same amount; mind thousands separators and 万元",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    for (const { amount, at } of amountsOf(record)) {
      if (amount.text === undefined || amount.value === undefined || isBareFigure(amount)) continue;
      const figures = printedFigures(amount.text);
      if (figures.length === 0 || figures.some((figure) => agrees(figure, amount))) continue;
      yield {
        at: pointer(...at),
        data: { printed: shownAmount(amount), value: amount.value, unit: amount.unit ?? "—" },
      };
    }
  },
};

/** The text is the value and nothing else, as in most cells. */
const isBareFigure = ({ text = "", value }: Amount): boolean => Number(text.replaceAll(",", "")) === value;

const agrees = (figure: PrintedFigure, amount: Amount): boolean => {
  const value = exactDecimal(amount.value ?? 0);
  // 85折 is written 8.5 or 85; which was meant cannot be told.
  if (figure.unit === "tenths") return amount.unit === "tenths";
  const inYuan = yuan(amount);
  const printedPower = yuanPower(figure.unit);
  if (inYuan === undefined || figure.unit === undefined) {
    return compare(figure.value, value) === 0 || (inYuan !== undefined && isUnderColumn(figure, inYuan));
  }
  return printedPower !== undefined && compare(timesPowerOfTen(figure.value, printedPower), inYuan) === 0;
};

/** A figure without a unit may stand in a column of 万元 or 亿元 and be recorded in yuan. */
const isUnderColumn = ({ value }: PrintedFigure, inYuan: ExactDecimal): boolean =>
  compare(timesPowerOfTen(value, 4), inYuan) === 0 || compare(timesPowerOfTen(value, 8), inYuan) === 0;
