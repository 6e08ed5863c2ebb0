import { pointer } from "../pointer.js";
import type { NotEvaluated } from "../rule.js";
import type { AmountTable, Column, FiscalRecord } from "./fiscal-record.js";
import { type Mismatch, sumMismatch } from "./mismatch.js";
import type { PlacedRow } from "./placed-rows.js";
import { precisionOf, tooLarge } from "./precision.js";

/** Of each row, one column against the sum of the columns it is made of. */
export function* columnSums(
  record: FiscalRecord,
  table: AmountTable,
  rows: Iterable<PlacedRow>,
  { whole, parts }: { readonly whole: Column; readonly parts: readonly Column[] },
): Generator<Mismatch | NotEvaluated> {
  if (!precisionOf(table).exact) {
    yield tooLarge(table);
    return;
  }
  for (const { name: item, amounts, at } of rows) {
    const figure = { at: at + pointer(whole), item, printed: amounts[whole] };
    yield* sumMismatch(
      record,
      table,
      figure,
      parts.map((column) => amounts[column]),
    );
  }
}
