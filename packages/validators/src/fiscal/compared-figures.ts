import type { FindingData, Violation } from "../rule.js";
import { fenPerUnit, toFen } from "./figures.js";
import { precisionOf } from "./precision.js";
import { inRecord, type PlacedRecord } from "./record-series.js";
import { type Cell, itemOf, pointerOf, rowOf } from "./row-list.js";

/** A figure of one record. */
export interface PlacedCell {
  readonly placed: PlacedRecord;
  readonly cell: Cell;
}

/** A figure against the sum of figures of other records; one of the coarsest last digit is no fault, nor what rounding of the addends explains. */
export function* figureAcross(
  { placed, cell }: PlacedCell,
  others: readonly PlacedCell[],
  label: string,
): Generator<Violation & { readonly data: FindingData }> {
  const { unit } = cell.list.table;
  const printed = toFen(rowOf(cell).amounts[cell.column] ?? 0, unit);
  const fen = (other: Cell): number => toFen(rowOf(other).amounts[other.column] ?? 0, other.list.table.unit);
  const expected = others.reduce((sum, other) => sum + fen(other.cell), 0);
  const steps = [cell, ...others.map((other) => other.cell)].map(({ list }) => precisionOf(list.table).step);
  const tolerance = Math.max((Math.max(...steps) * (others.length + 1)) / 2, Math.max(...steps));
  if (Math.abs(printed - expected) <= tolerance) return;
  const scale = fenPerUnit[unit];
  yield {
    at: inRecord(placed, pointerOf(cell)),
    data: {
      table: cell.list.table.printedTitle,
      item: itemOf(rowOf(cell)),
      columnLabel: label,
      printed: rowOf(cell).amounts[cell.column] ?? "—",
      expected: expected / scale,
      difference: Math.abs(printed - expected) / scale,
      tolerance: tolerance / scale,
      operands: others.map((other) => inRecord(other.placed, pointerOf(other.cell))),
    },
  };
}
