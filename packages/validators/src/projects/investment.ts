import {
  add,
  compare,
  type ExactDecimal,
  exactDecimal,
  half,
  multiply,
  parseDecimal,
  subtract,
  timesPowerOfTen,
} from "../exact-decimal.js";
import { yuanPower } from "../procurement/money.js";
import type { Investment } from "./construction-project.js";

/** The exact amount in yuan. */
export const investmentYuan = ({ value, unit }: Investment): ExactDecimal =>
  timesPowerOfTen(exactDecimal(value), yuanPower(unit) ?? 0);

/** One of the last digit, in yuan. */
export const investmentStep = ({ value, unit }: Investment): ExactDecimal =>
  timesPowerOfTen({ units: 1n, scale: exactDecimal(value).scale }, yuanPower(unit) ?? 0);

/** For messages. */
export const shownInvestment = ({ text, value, unit }: Investment): string =>
  text ?? `${value} ${unit === "CNY" ? "元" : "万元"}`;

const hundred = parseDecimal("100");

/**
 * Whether a printed percentage is the one amount of the other.
 *
 * It may be rounded or cut off, and each amount may be off by half of its last digit; of a whole of 0 nothing follows.
 */
export const percentFollows = (whole: Investment, part: Investment, percent: number): boolean => {
  if (whole.value === 0) return true;
  const printed = exactDecimal(percent);
  const step: ExactDecimal = { units: 1n, scale: printed.scale };
  const partHundred = multiply(investmentYuan(part), hundred);
  const slack = half(multiply(investmentStep(part), hundred));
  const wholeYuan = investmentYuan(whole);
  const wholeSlack = half(investmentStep(whole));
  const most = multiply(add(printed, step), add(wholeYuan, wholeSlack));
  const least = multiply(subtract(printed, half(step)), subtract(wholeYuan, wholeSlack));
  return compare(subtract(partHundred, slack), most) <= 0 && compare(add(partHundred, slack), least) >= 0;
};
