import type { FindingData } from "../rule.js";
import type { Figure } from "./fiscal-record.js";
import { type Cell, pointerOf, rowOf } from "./row-list.js";

/** A figure that takes part in a comparison: where it stands, and what is printed there. */
export interface PrintedFigure {
  readonly at: string;
  readonly printed: Figure;
}

export const printedIn = (cell: Cell): PrintedFigure => ({
  at: pointerOf(cell),
  printed: rowOf(cell).amounts[cell.column],
});

/** What a figure should be and how far off it is, in the unit it is printed in. */
interface Compared {
  readonly expected: number;
  readonly difference: number;
  /** How far off rounding alone may put it. */
  readonly tolerance: number;
}

/** The data that every finding about a figure and what others make it carries. */
export const comparisonData = (compared: Compared, operands: readonly PrintedFigure[]): FindingData => ({
  ...compared,
  operands: operands.map(({ at }) => at),
  operandAmounts: operands.map(({ printed }) => printed ?? "—"),
});
