import type { NotEvaluated } from "../rule.js";
import { figuresOf } from "./figures.js";
import type { Column, FiscalRecord } from "./fiscal-record.js";
import { type Mismatch, mismatch } from "./mismatch.js";
import { precisionOf, tooLarge } from "./precision.js";
import { compareWithSum, PrintedSums, sumTolerance } from "./printed-sums.js";
import { added, type RowList } from "./row-list.js";

/** A column, and the columns it is made of. */
export interface ColumnSum {
  readonly whole: Column;
  readonly parts: readonly Column[];
}

/** Of each row, one column against the sum of the columns it is made of. */
export function* columnSums(
  record: FiscalRecord,
  list: RowList,
  { whole, parts }: ColumnSum,
): Generator<Mismatch | NotEvaluated> {
  const { table, rows } = list;
  const { columns, fen } = figuresOf(rows, table.unit);
  const total = columns.indexOf(whole);
  const addends = parts.map((column) => columns.indexOf(column)).filter((column) => column !== -1);
  // 合计 may be printed in one column only.
  if (total === -1 || addends.length === 0) return;
  const precision = precisionOf(table);
  if (!precision.exact) {
    yield tooLarge(table);
    return;
  }
  const width = columns.length;
  const sums = new PrintedSums(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    for (const column of addends) sums.add(index, fen[index * width + column] as number);
    const verdict = compareWithSum(fen[index * width + total] as number, sums, index, precision);
    if (verdict === "agrees") continue;
    yield mismatch(
      record,
      { list, index, column: whole },
      {
        verdict,
        expected: sums.fen(index),
        tolerance: sumTolerance(sums, index, precision),
        operands: added(addends.map((column) => ({ list, index, column: columns[column] as Column }))),
      },
    );
  }
}
