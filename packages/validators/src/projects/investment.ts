import { type ExactDecimal, exactDecimal, timesPowerOfTen } from "../exact-decimal.js";
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
