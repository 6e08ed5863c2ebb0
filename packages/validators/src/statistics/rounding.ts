import { add, type ExactDecimal, exactDecimal, half, timesPowerOfTen, zero } from "../exact-decimal.js";
import { isCount, powerOf, type StatFigure, type StatUnit } from "./stat-units.js";

/** Decimals printed, by unit. */
export type Decimals = ReadonlyMap<StatUnit | undefined, number>;

/** The finest decimals in which figures of each unit are printed. */
export const decimalsOf = (figures: Iterable<StatFigure>): Decimals => {
  const finest = new Map<StatUnit | undefined, number>();
  for (const { value, unit } of figures) {
    finest.set(unit, Math.max(finest.get(unit) ?? 0, exactDecimal(value).scale));
  }
  return finest;
};

/** One of the last printed digit, in ones; none for things that are counted. */
export const stepOf = ({ unit }: StatFigure, decimals: Decimals): ExactDecimal =>
  isCount(unit) ? zero : timesPowerOfTen({ units: 1n, scale: decimals.get(unit) ?? 0 }, powerOf(unit));

/** How far printing may put a sum from its parts: half of the last digit of every figure. */
export const roundingOf = (figures: readonly StatFigure[], decimals: Decimals): ExactDecimal =>
  half(figures.map((figure) => stepOf(figure, decimals)).reduce(add, zero));
