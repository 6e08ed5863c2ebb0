import { type FigureMismatch, figureMismatch, type PlacedFigure, plus } from "./figure-sums.js";
import { decimalsOf } from "./rounding.js";

/** A figure greater than the one it is part of, by more than printing explains. */
export const exceeding = (
  part: PlacedFigure | undefined,
  whole: PlacedFigure | undefined,
): FigureMismatch | undefined => {
  if (part === undefined || whole === undefined) return undefined;
  const mismatch = figureMismatch(part, plus([whole]), () => decimalsOf([part, whole]));
  return mismatch !== undefined && mismatch.gap.units > 0n ? mismatch : undefined;
};

/** Figures that do not add up to one, or together exceed it. */
export const sumMismatch = (
  whole: PlacedFigure,
  parts: readonly PlacedFigure[],
): FigureMismatch | undefined => figureMismatch(whole, plus(parts), () => decimalsOf([whole, ...parts]));
