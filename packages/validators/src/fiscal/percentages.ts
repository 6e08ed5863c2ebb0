import type { FindingData } from "../rule.js";
import { comparisonData, type PrintedFigure } from "./comparison.js";
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

/** How far a printed percentage may be from what the amounts make it, in percentage points. */
const percentageTolerance = (statement: Statement, percentage: number, whole: number): number => {
  const digit = 10 ** -(statement.percentageDecimals ?? usualDecimals);
  const propagated = ((100 + Math.abs(percentage)) * lastDigit(statement)) / Math.abs(whole);
  return Math.round((1.5 * digit + propagated) * 10_000) / 10_000;
};

/** What the amounts make it, to two decimals. */
const percentageOf = (part: number, whole: number): number =>
  Number((BigInt(part) * 1_000_000n) / BigInt(whole)) / 10_000;

/** The data of a finding about a percentage. */
export const percentageData = (
  statement: Statement,
  stated: number,
  [part, whole]: readonly [number, number],
  operands: readonly PrintedFigure[],
): FindingData => {
  const expected = percentageOf(part, whole);
  const difference = Math.round(Math.abs(Math.abs(stated) - expected) * 10_000) / 10_000;
  const tolerance = percentageTolerance(statement, stated, whole);
  return { stated, ...comparisonData({ expected, difference, tolerance }, operands) };
};

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
