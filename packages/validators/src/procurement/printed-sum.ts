import { absolute, compare, type ExactDecimal, half, multiply, subtract } from "../exact-decimal.js";
import { printedStep, sum, totalYuan } from "./money.js";
import type { Amount } from "./procurement-result.js";

/** What amounts come to in yuan, and by how much that is not the total; `exceeds` when they come to more. */
export interface SumMismatch {
  readonly sum: ExactDecimal;
  readonly total: ExactDecimal;
  readonly difference: ExactDecimal;
  readonly exceeds: boolean;
}

/**
 * Amounts that do not add up to a printed total.
 *
 * `undefined` where they do, or an amount is missing, has no unit of yuan, or is no sum of money. Each figure may be
 * off by half of the last digit; a table prints all its figures alike, so the finest of them says which digit that is.
 */
export const sumMismatch = (
  parts: readonly (Amount | undefined)[],
  whole: Amount | undefined,
): SumMismatch | undefined => {
  const added = sum(parts.map(totalYuan));
  const total = totalYuan(whole);
  if (added === undefined || total === undefined || whole === undefined) return undefined;
  const difference = subtract(added, total);
  if (difference.units === 0n) return undefined;
  const figures = [whole, ...parts.filter((part) => part !== undefined)];
  const steps = figures.map(printedStep);
  const finest = steps.reduce((least, step) => (compare(step, least) < 0 ? step : least));
  const rounding = half(multiply(finest, { units: BigInt(figures.length), scale: 0 }));
  if (compare(absolute(difference), rounding) <= 0) return undefined;
  return { sum: added, total, difference: absolute(difference), exceeds: difference.units > 0n };
};
