import { type ExactDecimal, timesPowerOfTen } from "../exact-decimal.js";

/** The quotient rounded to so many decimals, for messages; what is divided by is positive. */
export const quotient = (a: ExactDecimal, b: ExactDecimal, decimals: number): ExactDecimal => {
  const shifted = timesPowerOfTen(a, decimals);
  const scale = Math.max(shifted.scale, b.scale);
  const top = shifted.units * 10n ** BigInt(scale - shifted.scale);
  const bottom = b.units * 10n ** BigInt(scale - b.scale);
  const doubled = 2n * (top < 0n ? -top : top) + bottom;
  const rounded = doubled / (2n * bottom);
  return { units: top < 0n ? -rounded : rounded, scale: decimals };
};
