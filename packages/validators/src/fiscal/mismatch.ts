import { fieldLabel } from "../field-label.js";
import { pointerSegments } from "../pointer.js";
import type { FindingData, NotEvaluated, Violation } from "../rule.js";
import { comparisonData, printedIn } from "./comparison.js";
import { fenPerUnit, toFen } from "./figures.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Verdict } from "./printed-sums.js";
import { type Cell, itemOf, type Operand, pointerOf, rowOf } from "./row-list.js";

/** A printed figure that is not what other printed figures make it. */
export interface Mismatch extends Violation {
  readonly data: FindingData;
  readonly verdict: Exclude<Verdict, "agrees">;
  /** The figure that is not what it should be. */
  readonly cell: Cell;
  /** The figures that make it what it should be. */
  readonly operands: readonly Operand[];
  /** What is printed less what is expected, in fen. */
  readonly gap: number;
}

/** How a figure compares with what others make it; amounts in fen. */
interface Comparison {
  readonly verdict: Mismatch["verdict"];
  readonly expected: number;
  /** How far apart printing may put them. */
  readonly tolerance: number;
  readonly operands: readonly Operand[];
}

/** Puts a mismatch into the words and numbers its rule's message is filled with. */
export const mismatch = (
  record: FiscalRecord,
  cell: Cell,
  { verdict, expected, tolerance, operands }: Comparison,
): Mismatch => {
  const { printedTitle, unit } = cell.list.table;
  const at = pointerOf(cell);
  const row = rowOf(cell);
  const printed = row.amounts[cell.column];
  const gap = toFen(printed ?? 0, unit) - expected;
  return {
    at,
    verdict,
    cell,
    operands,
    gap,
    data: {
      table: printedTitle,
      item: itemOf(row),
      column: cell.column,
      columnLabel: fieldLabel(record.recordType, pointerSegments(at)) ?? cell.column,
      printed: printed ?? "—",
      ...comparisonData(
        {
          expected: expected / fenPerUnit[unit],
          difference: Math.abs(gap) / fenPerUnit[unit],
          tolerance: tolerance / fenPerUnit[unit],
        },
        operands.map((operand) => printedIn(operand.cell)),
      ),
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
