import type { NotEvaluated } from "../rule.js";
import type { AmountTable, Figure, FiscalRecord } from "./fiscal-record.js";
import { type Mismatch, mismatch, type PlacedFigure } from "./mismatch.js";
import { precisionOf, tooLarge } from "./precision.js";
import { compareTotals, sumOf } from "./printed-sum.js";

/** A figure, and where else the same amount is printed. */
export interface SameTotal {
  readonly table: AmountTable;
  readonly figure: PlacedFigure;
  readonly otherTable: AmountTable;
  /** One figure, or several that add up to it. */
  readonly other: readonly Figure[];
  /** Last printed digits that may be rounding: 0 where both come from the same cell. */
  readonly slack: number;
}

/** An amount against the same amount printed elsewhere. Blank against blanks is nothing to compare. */
export function* totalMismatch(
  record: FiscalRecord,
  { table, figure, otherTable, other, slack }: SameTotal,
): Generator<Mismatch | NotEvaluated> {
  for (const each of new Set([table, otherTable])) {
    if (precisionOf(each).exact) continue;
    yield tooLarge(each);
    return;
  }
  const here = { sum: sumOf([figure.printed], precisionOf(table)), precision: precisionOf(table) };
  const there = { sum: sumOf(other, precisionOf(otherTable)), precision: precisionOf(otherTable) };
  const verdict = compareTotals(here, there, slack);
  if (verdict === "agrees") return;
  const found = mismatch(record, table, figure, { verdict, expected: there.sum.fen });
  yield { ...found, data: { ...found.data, otherTable: otherTable.printedTitle } };
}
