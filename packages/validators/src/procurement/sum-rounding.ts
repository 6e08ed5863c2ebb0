import { type ExactDecimal, exactDecimal, zero } from "../exact-decimal.js";
import { printedStep, yuanPower } from "./money.js";
import type { Amount } from "./procurement-result.js";

const fen = exactDecimal(0.01);

/** How coarsely a whole is printed. Prices in yuan are exact to the fen, however many decimals are printed. */
export const wholeStep = (whole: Amount): ExactDecimal => (whole.unit === "CNY" ? fen : printedStep(whole));

/** How coarsely a part is printed, where its unit is coarser than that of the whole. */
export const partStep = (part: Amount, whole: Amount): ExactDecimal =>
  (yuanPower(part.unit) ?? 0) > (yuanPower(whole.unit) ?? 0) ? printedStep(part) : zero;
