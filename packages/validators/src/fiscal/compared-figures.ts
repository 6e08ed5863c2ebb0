import type { FindingData, Violation } from "../rule.js";
import { comparisonData } from "./comparison.js";
import { fenPerUnit, toFen } from "./figures.js";
import { precisionOf } from "./precision.js";
import { inRecord, type PlacedRecord } from "./record-series.js";
import { type Cell, itemOf, pointerOf, rowOf } from "./row-list.js";

/** A figure of one record. */
export interface PlacedCell {
  readonly placed: PlacedRecord;
  readonly cell: Cell;
}

/** Whether a figure is the same one printed again, or a sum that rounding may change. */
export type Exactness = "same-figure" | "sum";

/** A figure against the sum of figures of other records; one of the coarsest last digit is no fault in a sum, nor what rounding of the addends explains. */
export function* figureAcross(
  { placed, cell }: PlacedCell,
  others: readonly PlacedCell[],
  label: string,
  exactness: Exactness = "sum",
): Generator<Violation & { readonly data: FindingData }> {
  const { unit } = cell.list.table;
  const printed = toFen(rowOf(cell).amounts[cell.column] ?? 0, unit);
  const fen = (other: Cell): number => toFen(rowOf(other).amounts[other.column] ?? 0, other.list.table.unit);
  const expected = others.reduce((sum, other) => sum + fen(other.cell), 0);
  const steps = [cell, ...others.map((other) => other.cell)].map(({ list }) => precisionOf(list.table).step);
  const step = Math.max(...steps);
  // Where one is printed more coarsely, less than one of its last digits; in fen, which are whole.
  const print = step === Math.min(...steps) ? 0 : step - 1;
  const tolerance = exactness === "sum" ? Math.max((step * (others.length + 1)) / 2, step) : print;
  if (Math.abs(printed - expected) <= tolerance) return;
  const scale = fenPerUnit[unit];
  yield {
    at: inRecord(placed, pointerOf(cell)),
    data: {
      table: cell.list.table.printedTitle,
      item: itemOf(rowOf(cell)),
      columnLabel: label,
      printed: rowOf(cell).amounts[cell.column] ?? "—",
      ...comparisonData(
        {
          expected: expected / scale,
          difference: Math.abs(printed - expected) / scale,
          tolerance: tolerance / scale,
        },
        others.map(({ placed: there, cell: other }) => ({
          at: inRecord(there, pointerOf(other)),
          printed: rowOf(other).amounts[other.column],
        })),
      ),
    },
  };
}
