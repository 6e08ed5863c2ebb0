import { compare, type ExactDecimal, exactDecimal, timesPowerOfTen } from "../../../src/exact-decimal.js";
import type { PartRule } from "../../../src/part-rule.js";
import { isRateUnit, shownAmount, yuan, yuanPower } from "../../../src/procurement/money.js";
import { type PrintedFigure, printedFigures } from "../../../src/procurement/printed-figures.js";
import type { Amount } from "../../../src/procurement/procurement-result.js";

/**
 * A value that is none of the figures printed.
 *
 * The comma in `1,395` groups thousands, also under 万元; read as a decimal point it
 * turns 13.95 million into 13,950. A unit printed behind the figure must be the one recorded.
 */
export const differsFromText: PartRule<"procurement-amount"> = {
  code: "procurement-amount/differs-from-text",

  severity: "error",
  title: { zh: "金额数值与原文不一致", en: "Amount is not the one printed" },
  message: {
    zh: "原文印为“{printed}”，记录的数值是 {value}（{unit}），两者不一致；注意千分位逗号和“万元”",
    en: "printed as “{printed}”, recorded as {value} ({unit}): not the same amount; mind thousands separators and 万元",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a thousands separator under a column in 万元",
      part: { kind: "total", text: "1,395", value: 1395, unit: "CNY-10k" },
      findings: [],
    },
    {
      name: "the separator read as a decimal point",
      part: { kind: "total", text: "1,395", value: 1.395, unit: "CNY-10k" },
      findings: [""],
    },
    {
      name: "the same column converted to yuan",
      part: { kind: "total", text: "1,395", value: 13950000, unit: "CNY" },
      findings: [],
    },
    {
      name: "seven decimals, the unit in brackets behind them",
      part: { kind: "total", text: "182.0000000（万元）", value: 1820000, unit: "CNY" },
      findings: [],
    },
    {
      name: "a currency sign before, full-width commas (1)",
      part: { kind: "total", text: "￥325.031000 万元（人民币）", value: 325.031, unit: "CNY-10k" },
      findings: [],
    },
    {
      name: "a currency sign before, full-width commas (2)",
      part: { kind: "total", text: "1，460，000.00元", value: 1460000, unit: "CNY" },
      findings: [],
    },
    {
      name: "万元 printed, yuan recorded",
      part: { kind: "total", text: "2767万元", value: 2767, unit: "CNY" },
      findings: [""],
    },
    {
      name: "in capitals and in digits; a year's price (1)",
      part: { kind: "total", text: "人民币陆万伍仟伍佰贰拾 元 （￥65,520.00）", value: 65520, unit: "CNY" },
      findings: [],
    },
    {
      name: "in capitals and in digits; a year's price (2)",
      part: { kind: "annual", text: "年度报价:1060000(元)，服务期3年", value: 1060000, unit: "CNY" },
      findings: [],
    },
    {
      name: "rates (1)",
      part: { kind: "reduction-rate", text: "下浮率：３．５％", value: 3.5, unit: "percent" },
      findings: [],
    },
    {
      name: "rates (2)",
      part: { kind: "discount-rate", text: "85折", value: 8.5, unit: "tenths" },
      findings: [],
    },
    {
      name: "groups of three with spaces between",
      part: { kind: "total", text: "1 460 000", value: 1460000, unit: "CNY" },
      findings: [],
    },
    {
      name: "a lot before the amount is not a group of its digits",
      part: { kind: "total", text: "包3 500元", value: 500, unit: "CNY" },
      findings: [],
    },
    {
      name: "a thousand as a unit (1)",
      part: { kind: "total", text: "3千元", value: 3000, unit: "CNY" },
      findings: [],
    },
    {
      name: "a thousand as a unit (2)",
      part: { kind: "total", text: "3千元", value: 3, unit: "CNY" },
      findings: [""],
    },
    {
      name: "a million as a unit",
      part: { kind: "total", text: "1.2百万元", value: 120, unit: "CNY-10k" },
      findings: [],
    },
    {
      name: "the amount in capitals, only the tax rate in digits",
      part: { kind: "total", text: "人民币伍万元整（含税13%）", value: 50000, unit: "CNY" },
      findings: [],
    },
  ],
  *check(amount) {
    if (amount.text === undefined || amount.value === undefined || isBareFigure(amount)) return;
    const figures = figuresOf(amount);
    if (figures.length === 0 || figures.some((figure) => agrees(figure, amount))) return;
    yield {
      at: "",
      data: { printed: shownAmount(amount), value: amount.value, unit: amount.unit ?? "—" },
    };
  },
};

/** `1 460 000`: spaces may part groups of digits, or two figures. */
const spacedGroup = /([0-9])\s(?=[0-9]{3}(?![0-9]))/g;

/** The figures that can be the amount, in each reading; a rate beside money, as that of a tax, is not. */
const figuresOf = ({ text = "", unit }: Amount): PrintedFigure[] => {
  const joined = text.replace(spacedGroup, "$1");
  return [...printedFigures(text), ...(joined === text ? [] : printedFigures(joined))].filter(
    (figure) => yuanPower(unit) === undefined || !isRateUnit(figure.unit),
  );
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
