import { fieldLabel } from "../field-label.js";
import { pointerSegments } from "../pointer.js";
import type { NotEvaluated, Violation } from "../rule.js";
import type { AmountTable, Figure, FiscalRecord } from "./fiscal-record.js";
import { fromFen, precisionOf, toFen } from "./precision.js";
import { compareWithSum, sumOf, type Verdict } from "./printed-sum.js";

/** A printed figure that is not what other printed figures make it. */
export interface Mismatch extends Required<Violation> {
  readonly verdict: Exclude<Verdict, "agrees">;
  /** The table the figure stands in. */
  readonly tableKey: string;
}

/** A figure and where it stands. */
export interface PlacedFigure {
  readonly at: string;
  /** The row, as a reviewer looks it up. */
  readonly item: string;
  readonly printed: Figure;
}

/** A printed figure against the sum of others. Blank against blanks is nothing to compare. */
export function* sumMismatch(
  record: FiscalRecord,
  table: AmountTable,
  figure: PlacedFigure,
  addends: Iterable<Figure>,
): Generator<Mismatch> {
  const { printed } = figure;
  const precision = precisionOf(table);
  const sum = sumOf(addends, precision);
  if (printed === undefined || (printed === null && sum.addends === 0)) return;
  const verdict = compareWithSum(printed, sum, precision);
  if (verdict !== "agrees") yield mismatch(record, table, figure, { verdict, expected: sum.fen });
}

/** Puts a mismatch into the words and numbers its rule's message is filled with. */
export const mismatch = (
  record: FiscalRecord,
  table: AmountTable,
  { at, item, printed }: PlacedFigure,
  { verdict, expected }: { readonly verdict: Mismatch["verdict"]; readonly expected: number },
): Mismatch => {
  const precision = precisionOf(table);
  const segments = pointerSegments(at);
  const column = segments.at(-1) as string;
  return {
    at,
    verdict,
    tableKey: segments[1] as string,
    data: {
      table: table.printedTitle,
      item,
      column,
      columnLabel: fieldLabel(record.recordType, segments) ?? column,
      printed: printed ?? "—",
      expected: fromFen(expected, precision),
      difference: fromFen(Math.abs(toFen(printed, precision) - expected), precision),
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
