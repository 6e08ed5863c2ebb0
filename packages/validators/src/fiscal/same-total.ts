import type { NotEvaluated } from "../rule.js";
import { toFen } from "./figures.js";
import type { AmountTable, Figure, FiscalRecord } from "./fiscal-record.js";
import { type Mismatch, mismatch } from "./mismatch.js";
import { precisionOf, tooLarge } from "./precision.js";
import { compareTotals, PrintedSums } from "./printed-sums.js";
import { type Cell, rowOf } from "./row-list.js";

/** A figure, and where else the same amount is printed. */
export interface SameTotal {
  readonly cell: Cell;
  readonly otherTable: AmountTable;
  /** One figure, or several that add up to it. */
  readonly other: readonly Figure[];
  /** Last printed digits that may be rounding: 0 where both come from the same cell. */
  readonly slack: number;
}

/** An amount against the same amount printed elsewhere; a blank counts as zero. */
export function* totalMismatch(
  record: FiscalRecord,
  { cell, otherTable, other, slack }: SameTotal,
): Generator<Mismatch | NotEvaluated> {
  const { table } = cell.list;
  const inexact = [table, otherTable].find((each) => !precisionOf(each).exact);
  if (inexact !== undefined) {
    yield tooLarge(inexact);
    return;
  }
  const here = sumOf([rowOf(cell).amounts[cell.column]], table);
  const there = sumOf(other, otherTable);
  const verdict = compareTotals([here, there], [precisionOf(table), precisionOf(otherTable)], slack);
  if (verdict === "agrees") return;
  const found = mismatch(record, cell, { verdict, expected: there.fen(0) });
  yield { ...found, data: { ...found.data, otherTable: otherTable.printedTitle } };
}

const sumOf = (figures: readonly Figure[], { unit }: AmountTable): PrintedSums => {
  const sum = new PrintedSums(1);
  for (const figure of figures) sum.add(0, toFen(figure, unit));
  return sum;
};
