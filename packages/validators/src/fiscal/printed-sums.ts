import type { Precision } from "./precision.js";

const fenPerYuan = 100;

/** A figure that rounding to the yuan may have changed. Blanks are NaN and never whole. */
const isWhole = (fen: number): boolean => fen !== 0 && fen % fenPerYuan === 0;

/** What is kept of each sum: fen, figures added, and those of them that are whole yuan. */
const kept = 3;

/** Sums of printed figures in fen, one a slot, with what decides how exact each can be. */
export class PrintedSums {
  readonly #slots: Float64Array;

  constructor(slots: number) {
    this.#slots = new Float64Array(slots * kept);
  }

  /** Adds a figure; nothing printed is nothing added. */
  add(slot: number, fen: number): void {
    if (Number.isNaN(fen)) return;
    const at = slot * kept;
    this.#slots[at] = (this.#slots[at] as number) + fen;
    this.#slots[at + 1] = (this.#slots[at + 1] as number) + 1;
    if (isWhole(fen)) this.#slots[at + 2] = (this.#slots[at + 2] as number) + 1;
  }

  fen(slot: number): number {
    return this.#slots[slot * kept] as number;
  }

  /** Figures that were printed; each may be off by half of the last digit. */
  addends(slot: number): number {
    return this.#slots[slot * kept + 1] as number;
  }

  whole(slot: number): number {
    return this.#slots[slot * kept + 2] as number;
  }
}

/**
 * How two figures that ought to be the same compare.
 *
 * `agrees`: equal, as far as the coarser of two prints shows it. `rounding`: apart
 * by what rounding each figure explains. `mixed`: apart by what rounding to whole
 * yuan explains in a table that also prints fen. `blank`: nothing is printed for
 * the total, or for any of its parts, and something for the other.
 */
export type Verdict = "agrees" | "rounding" | "mixed" | "blank" | "differs";

/** For n addends, (n+1)/2 of the last digit is rounding; in fen. */
export const sumTolerance = (sums: PrintedSums, slot: number, { step }: Precision): number =>
  ((sums.addends(slot) + 1) * step) / 2;

/**
 * A printed total against the sum of what was printed below or beside it.
 *
 * For n addends, (n+1)/2 of the last digit is rounding; doubled here, so that
 * half a digit is an integer. A blank among figures is zero.
 */
export const compareWithSum = (
  printed: number,
  sums: PrintedSums,
  slot: number,
  { step, mixed }: Precision,
): Verdict => {
  const addends = sums.addends(slot);
  const blank = Number.isNaN(printed);
  const apart = 2 * Math.abs((blank ? 0 : printed) - sums.fen(slot));
  if (apart === 0) return "agrees";
  const tolerance = (addends + 1) * step;
  if (apart <= tolerance) return "rounding";
  if (blank || addends === 0) return "blank";
  const whole = mixed ? sums.whole(slot) + Number(isWhole(printed)) : 0;
  return whole > 0 && apart <= tolerance + whole * (fenPerYuan - step) ? "mixed" : "differs";
};

/** How far apart one total is in two tables that print it alike or one of them more coarsely; in fen. */
const printTolerance = ([a, b]: readonly [Precision, Precision]): number =>
  a.step === b.step ? 0 : Math.max(a.step, b.step) - 0.5;

/** How far apart printing and `slack` may put one total in two tables; in fen. */
export const totalTolerance = (precisions: readonly [Precision, Precision], slack: number): number =>
  Math.max(printTolerance(precisions), slack * Math.max(...precisions.map(({ step }) => step)));

/**
 * The same total printed in two tables.
 *
 * Equal where both are printed alike; where one is coarser, less than one of its
 * last digits apart. `slack` is how many last digits more may be rounding.
 */
export const compareTotals = (
  [here, there]: readonly [PrintedSums, PrintedSums],
  [a, b]: readonly [Precision, Precision],
  slack: number,
): Verdict => {
  const step = Math.max(a.step, b.step);
  const apart = 2 * Math.abs(here.fen(0) - there.fen(0));
  if (apart <= 2 * printTolerance([a, b])) return "agrees";
  if (apart <= 2 * slack * step) return "rounding";
  const whole = (a.mixed ? here.whole(0) : 0) + (b.mixed ? there.whole(0) : 0);
  return whole > 0 && apart <= whole * fenPerYuan + 2 * slack * step ? "mixed" : "differs";
};
