import { halfWidth } from "@zwgk/schemas/printed/half-width";
import { type ExactDecimal, parseDecimal } from "../exact-decimal.js";
import type { Amount } from "./procurement-result.js";

/** A figure as printed, with what stands around it. */
export interface PrintedFigure {
  /** With the decimals as printed: `3千元` is exact to a thousand, and has a scale of −3. */
  readonly value: ExactDecimal;
  /** The digits as printed, for messages. */
  readonly digits: string;
  /** Named behind the figure: `万元`, `（元）`, `%`. */
  readonly unit: NonNullable<Amount["unit"]> | undefined;
  /** A word for a rate stands before it: `下浮率：3`. */
  readonly afterRateWord: boolean;
}

/** Digits in groups of three, or without groups: `1,395` is one figure, `1,2` are two. */
const figure = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/g;

/** `1，460，000`: between digits a full-width comma groups like any other. */
const wideComma = /([0-9])，(?=[0-9]{3}(?![0-9]))/g;

const unitBehind = /^[\s)\]]*[(]?\s*([十百千]?)(万元|亿元|元|万|亿|%|‰|折)/;

/** Not 代理费, which is money, nor the last of the form's label, 可填写下浮率、折扣率或费率. */
const rateWordBefore = /(?:(?:下浮|折扣|优惠|让利)率?|(?:^|[^或])费率)(?:[(]%[)])?[：:为\s]*$/;

const units: Readonly<Record<string, PrintedFigure["unit"]>> = {
  元: "CNY",
  万: "CNY-10k",
  万元: "CNY-10k",
  亿: "CNY-100m",
  亿元: "CNY-100m",
  "%": "percent",
  "‰": "per-mille",
  折: "tenths",
};

/** `3千元`, `2百万`: what a unit is counted in, as a power of ten. */
const countedIn: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** `1,395`, `480000.00`: a figure and nothing else, as most cells hold. */
const bareFigure = /^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/;

/** The figures in an amount as printed: `￥325.031000 万元（人民币）`, `年度报价:1060000(元)`, `1,395`. */
export const printedFigures = (printed: string): PrintedFigure[] => {
  if (bareFigure.test(printed)) {
    return [{ value: parseGrouped(printed), digits: printed, unit: undefined, afterRateWord: false }];
  }
  const text = halfWidth(printed).replace(wideComma, "$1,");
  return Array.from(text.matchAll(figure), ({ 0: digits, index }) => {
    const [, count = "", unit = ""] = unitBehind.exec(text.slice(index + digits.length)) ?? [];
    const { units: figures, scale } = parseGrouped(digits);
    return {
      value: { units: figures, scale: scale - (countedIn[count] ?? 0) },
      digits,
      unit: units[unit],
      afterRateWord: rateWordBefore.test(text.slice(0, index)),
    };
  });
};

const parseGrouped = (digits: string): ExactDecimal => parseDecimal(digits.replaceAll(",", ""));
