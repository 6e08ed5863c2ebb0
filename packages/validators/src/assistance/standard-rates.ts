import { type ExactDecimal, exactDecimal, multiply } from "../exact-decimal.js";
import { quantityOf, type StatFigure } from "../statistics/stat-units.js";

const twelve = exactDecimal(12);

/** Yuan a person and year; `undefined` where the unit does not say a month or a year. */
export const yearlyRate = ({ value, unit }: StatFigure): ExactDecimal | undefined => {
  const quantity = quantityOf(unit);
  if (quantity === "yearly-rate") return exactDecimal(value);
  return quantity === "monthly-rate" ? multiply(exactDecimal(value), twelve) : undefined;
};
