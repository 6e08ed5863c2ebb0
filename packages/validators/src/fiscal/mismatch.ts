import { fieldLabel } from "../field-label.js";
import { pointerSegments } from "../pointer.js";
import type { NotEvaluated, Violation } from "../rule.js";
import { fenPerUnit, toFen } from "./figures.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Verdict } from "./printed-sums.js";
import { type Cell, itemOf, pointerOf, rowOf } from "./row-list.js";

/** A printed figure that is not what other printed figures make it. */
export interface Mismatch extends Required<Violation> {
  readonly verdict: Exclude<Verdict, "agrees">;
  /** The table the figure stands in. */
  readonly tableKey: string;
}

/** Puts a mismatch into the words and numbers its rule's message is filled with; `expected` is in fen. */
export const mismatch = (
  record: FiscalRecord,
  cell: Cell,
  { verdict, expected }: { readonly verdict: Mismatch["verdict"]; readonly expected: number },
): Mismatch => {
  const { key, table } = cell.list;
  const { printedTitle, unit } = table;
  const at = pointerOf(cell);
  const row = rowOf(cell);
  const printed = row.amounts[cell.column];
  return {
    at,
    verdict,
    tableKey: key,
    data: {
      table: printedTitle,
      item: itemOf(row),
      column: cell.column,
      columnLabel: fieldLabel(record.recordType, pointerSegments(at)) ?? cell.column,
      printed: printed ?? "—",
      expected: expected / fenPerUnit[unit],
      difference: Math.abs(toFen(printed ?? 0, unit) - expected) / fenPerUnit[unit],
    },
  };
};

/** What an arithmetic rule reports: differences that rounding to the yuan does not explain. */
export function* differences(
  results: Iterable<Mismatch | NotEvaluated>,
): Generator<Violation | NotEvaluated> {
  for (const result of results) {
    if ("notRun" in result) yield result;
    else if (result.verdict === "differs") yield { at: result.at, data: result.data };
  }
}
