import { lastDigit, type Statement } from "./statements.js";

/** Percentages are kept in millionths of a percent. */
const scale = 1_000_000;

/** Printed percentages have two decimals where the record does not say otherwise. */
const usualDecimals = 2;

/**
 * Whether a printed percentage is what two printed amounts make it.
 *
 * One and a half of its last digit, and what the last digit of either amount is
 * worth: |100 × part − p × whole| ≤ 1.5 u × whole + (100 + p) × v, in integers.
 */
export const isPercentage = (
  statement: Statement,
  percentage: number,
  [part, whole]: readonly [number, number],
): boolean => {
  const printed = BigInt(Math.round(percentage * scale));
  const digit = BigInt(10 ** (6 - (statement.percentageDecimals ?? usualDecimals)));
  const amountDigit = BigInt(lastDigit(statement));
  const hundred = BigInt(100 * scale);
  const apart = absolute(hundred * BigInt(part) - printed * BigInt(whole));
  const tolerance = 3n * digit * absolute(BigInt(whole)) + 2n * (hundred + absolute(printed)) * amountDigit;
  return 2n * apart <= tolerance;
};

/** What the amounts make it, to two decimals. */
export const percentageOf = (part: number, whole: number): number =>
  Number((BigInt(part) * 1_000_000n) / BigInt(whole)) / 10_000;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
