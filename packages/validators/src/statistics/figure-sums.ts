import {
  absolute,
  add,
  compare,
  type ExactDecimal,
  subtract,
  timesPowerOfTen,
  toNumber,
  zero,
} from "../exact-decimal.js";
import { comparisonData } from "../fiscal/comparison.js";
import type { FindingData } from "../rule.js";
import { type Decimals, roundingOf } from "./rounding.js";
import { inOnes, powerOf, quantityOf, type StatFigure } from "./stat-units.js";

/** A printed figure and where it stands. */
export interface PlacedFigure extends StatFigure {
  readonly at: string;
}

/** A figure taken as it is, or taken off. */
export interface Term {
  readonly figure: PlacedFigure;
  readonly minus?: boolean;
}

/** A figure that is not what others make it; in ones of what it counts. */
export interface FigureMismatch {
  readonly whole: PlacedFigure;
  readonly terms: readonly Term[];
  /** What is printed less what is expected. */
  readonly gap: ExactDecimal;
  readonly tolerance: ExactDecimal;
}

/** Whether all figures count the same thing; a figure without a unit goes with others without one. */
const sameQuantity = (figures: readonly StatFigure[]): boolean =>
  figures.every(({ unit }) => quantityOf(unit) === quantityOf(figures[0]?.unit));

/** A figure against the sum of others; `undefined` where they agree, or do not count the same thing. */
export const figureMismatch = (
  whole: PlacedFigure,
  terms: readonly Term[],
  decimals: () => Decimals,
): FigureMismatch | undefined => {
  const figures = [whole, ...terms.map(({ figure }) => figure)];
  if (!sameQuantity(figures)) return undefined;
  const sum = terms.reduce(
    (total, { figure, minus }) => (minus === true ? subtract : add)(total, inOnes(figure)),
    zero,
  );
  const gap = subtract(inOnes(whole), sum);
  if (gap.units === 0n) return undefined;
  const tolerance = roundingOf(figures, decimals());
  return compare(absolute(gap), tolerance) <= 0 ? undefined : { whole, terms, gap, tolerance };
};

export const plus = (figures: readonly PlacedFigure[]): Term[] => figures.map((figure) => ({ figure }));

/** The data of a finding about a mismatch, in the unit of the figure. */
export const mismatchData = ({ whole, terms, gap, tolerance }: FigureMismatch): FindingData => {
  const shown = (ones: ExactDecimal): number => toNumber(timesPowerOfTen(ones, -powerOf(whole.unit)));
  return {
    printed: whole.value,
    ...comparisonData(
      {
        expected: shown(subtract(inOnes(whole), gap)),
        difference: shown(absolute(gap)),
        tolerance: shown(tolerance),
      },
      terms.map(({ figure }) => ({ at: figure.at, printed: figure.value })),
    ),
  };
};
