import type { Figure } from "./fiscal-record.js";
import { type Precision, toFen } from "./precision.js";

/** A sum of printed figures, and what its addends may hide. */
export interface PrintedSum {
  readonly fen: number;
  /** Figures that were printed; each may be off by half of the last digit. */
  readonly addends: number;
  /** Those of them that are whole yuan in a table of mixed precision. */
  readonly whole: number;
}

export const sumOf = (figures: Iterable<Figure>, precision: Precision): PrintedSum => {
  let fen = 0;
  let addends = 0;
  let whole = 0;
  for (const figure of figures) {
    if (figure === null || figure === undefined) continue;
    fen += toFen(figure, precision);
    addends += 1;
    if (mayBeRounded(figure, precision)) whole += 1;
  }
  return { fen, addends, whole };
};

const mayBeRounded = (figure: Figure, { mixed }: Precision): boolean =>
  mixed && figure !== 0 && Number.isInteger(figure);

/**
 * How two figures that ought to be the same compare.
 *
 * `agrees`: equal, or apart by no more than printing explains. `mixed`: apart by
 * what rounding to whole yuan explains in a table that also prints fen.
 */
export type Verdict = "agrees" | "mixed" | "differs";

/** A printed total against the sum of n printed addends: (n+1)/2 of the last digit is rounding. */
export const compareWithSum = (printed: Figure, sum: PrintedSum, precision: Precision): Verdict =>
  judge({
    difference: toFen(printed, precision) - sum.fen,
    tolerance: (sum.addends + 1) * precision.step,
    whole: sum.whole + Number(mayBeRounded(printed, precision)),
    step: precision.step,
  });

/** Everything doubled, so that half a digit is an integer. */
const judge = ({
  difference,
  tolerance,
  whole,
  step,
}: {
  readonly difference: number;
  readonly tolerance: number;
  readonly whole: number;
  readonly step: number;
}): Verdict => {
  const apart = 2 * Math.abs(difference);
  if (apart <= tolerance) return "agrees";
  const halfYuanEach = whole * (fenPerYuan - step);
  return whole > 0 && apart <= tolerance + halfYuanEach ? "mixed" : "differs";
};

const fenPerYuan = 100;

/** A printed total and the precision of its table. */
export interface PrintedTotal {
  readonly sum: PrintedSum;
  readonly precision: Precision;
}

/**
 * The same total printed in two tables.
 *
 * Equal where both are printed alike; where one is coarser, less than one of its
 * last digits apart. `slack` is how many last digits more may be rounding.
 */
export const compareTotals = (a: PrintedTotal, b: PrintedTotal, slack: number): Verdict => {
  const step = Math.max(a.precision.step, b.precision.step);
  const coarser = a.precision.step === b.precision.step ? 0 : 2 * step - 1;
  return judge({
    difference: a.sum.fen - b.sum.fen,
    tolerance: Math.max(coarser, 2 * slack * step),
    whole: a.sum.whole + b.sum.whole,
    step: 0,
  });
};
