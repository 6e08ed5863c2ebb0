import type { NotEvaluated } from "../rule.js";
import { toFen } from "./figures.js";
import type { AmountTable, FiscalRecord } from "./fiscal-record.js";
import { type Mismatch, mismatch } from "./mismatch.js";
import { precisionOf, tooLarge } from "./precision.js";
import { compareTotals, PrintedSums, totalTolerance } from "./printed-sums.js";
import { added, type Cell, type Operand, rowOf } from "./row-list.js";

/** A figure, and where else the same amount is printed. */
export interface SameTotal {
  readonly cell: Cell;
  /** One figure of another table or side, or several that add up to it. */
  readonly other: readonly [Operand, ...Operand[]];
  /** Last printed digits that may be rounding: 0 where both come from the same cell. */
  readonly slack: number;
}

/** An amount against the same amount printed elsewhere; a blank counts as zero. */
export function* totalMismatch(
  record: FiscalRecord,
  { cell, other, slack }: SameTotal,
): Generator<Mismatch | NotEvaluated> {
  const { table } = cell.list;
  const otherTable = other[0].cell.list.table;
  const inexact = [table, otherTable].find((each) => !precisionOf(each).exact);
  if (inexact !== undefined) {
    yield tooLarge(inexact);
    return;
  }
  const here = sumOf(added([cell]), table);
  const there = sumOf(other, otherTable);
  const precisions = [precisionOf(table), precisionOf(otherTable)] as const;
  const verdict = compareTotals([here, there], precisions, slack);
  if (verdict === "agrees") return;
  const found = mismatch(record, cell, {
    verdict,
    expected: there.fen(0),
    tolerance: totalTolerance(precisions, slack),
    operands: other,
  });
  yield { ...found, data: { ...found.data, otherTable: otherTable.printedTitle } };
}

const sumOf = (operands: readonly Operand[], { unit }: AmountTable): PrintedSums => {
  const sum = new PrintedSums(1);
  for (const { cell, sign } of operands) sum.add(0, sign * toFen(rowOf(cell).amounts[cell.column], unit));
  return sum;
};
