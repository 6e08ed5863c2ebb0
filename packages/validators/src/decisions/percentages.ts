import { type ExactDecimal, exactDecimal, multiply } from "../exact-decimal.js";

/** A tenth of one per cent. */
const tenth: ExactDecimal = { units: 1n, scale: 1 };

/**
 * What one printed percentage may be off: one of its last digit, rounded or cut off, and never less than a tenth.
 *
 * The decimals are those of the percentage printed with the most, for 25.0 arrives as 25.
 */
export const percentageSlack = (percentages: readonly number[]): ExactDecimal => {
  const scale = Math.max(0, ...percentages.map((percent) => exactDecimal(percent).scale));
  return scale === 0 ? { units: 1n, scale: 0 } : tenth;
};

export const times = (slack: ExactDecimal, count: number): ExactDecimal =>
  multiply(slack, { units: BigInt(count), scale: 0 });
