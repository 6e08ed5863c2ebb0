import {
  absolute,
  add,
  compare,
  type ExactDecimal,
  exactDecimal,
  half,
  multiply,
  subtract,
  toNumber,
} from "../exact-decimal.js";
import { comparisonData } from "../fiscal/comparison.js";
import type { FindingData } from "../rule.js";
import type { PlacedFigure } from "../statistics/figure-sums.js";
import { quotient } from "../statistics/quotient.js";
import { type Decimals, stepOf } from "../statistics/rounding.js";
import { inOnes } from "../statistics/stat-units.js";
import type { AssistanceStatistics, Column } from "./statistics-items.js";

/** A printed change, and the column it is against. */
export const changeColumns: readonly {
  readonly change: "change" | "changeOnYear";
  readonly against: Column;
}[] = [
  { change: "change", against: "previous" },
  { change: "changeOnYear", against: "sameLastYear" },
];

const hundred = exactDecimal(100);

/** One of the last digit in which the table prints changes. */
export const changeStep = ({ items }: AssistanceStatistics): ExactDecimal => {
  const changes = items.flatMap(({ change, changeOnYear }) => [change, changeOnYear]);
  const scales = changes.map((change) => (typeof change === "number" ? exactDecimal(change).scale : 0));
  return { units: 1n, scale: scales.reduce((a, b) => Math.max(a, b), 0) };
};

/** Why a printed percentage is not the change between two figures; it may be rounded, or cut off. */
export const wrongChange = (
  printed: number,
  [now, before]: readonly [PlacedFigure, PlacedFigure],
  digit: ExactDecimal,
  decimals: () => Decimals,
): FindingData | undefined => {
  const from = inOnes(before);
  if (from.units === 0n) return undefined;
  const percent = exactDecimal(printed);
  const base = absolute(from);
  const grown = multiply(hundred, subtract(inOnes(now), from));
  const apart = absolute(subtract(grown, multiply(percent, base)));
  const ownSlack = multiply(digit, base);
  if (compare(apart, ownSlack) <= 0) return undefined;
  const finest = decimals();
  const slack = add(
    add(ownSlack, multiply(hundred, half(stepOf(now, finest)))),
    multiply(add(hundred, absolute(percent)), half(stepOf(before, finest))),
  );
  if (compare(apart, slack) <= 0) return undefined;
  const shown = (value: ExactDecimal): number => toNumber(quotient(value, base, 4));
  return {
    printed,
    ...comparisonData(
      { expected: shown(grown), difference: shown(apart), tolerance: shown(slack) },
      [now, before].map(({ at, value }) => ({ at, printed: value })),
    ),
  };
};
