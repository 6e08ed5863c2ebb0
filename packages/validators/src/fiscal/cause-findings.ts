import { fieldLabel } from "../field-label.js";
import { pointer, pointerSegments } from "../pointer.js";
import type { FindingData, Violation } from "../rule.js";
import type { Cause, CauseKind } from "./cause.js";
import { comparisonData, printedIn } from "./comparison.js";
import { causesOf } from "./diagnosis.js";
import { cellsOf } from "./failure.js";
import { fenPerUnit } from "./figures.js";
import type { FiscalRecord } from "./fiscal-record.js";
import { type Cell, itemOf, pointerOf, rowOf } from "./row-list.js";
import { fenOf } from "./slips.js";

/** The slips of a kind that account for what does not add up, each with the findings it explains. */
export function* causeFindings(record: FiscalRecord, kind: CauseKind): Generator<Violation> {
  for (const cause of causesOf(record)) {
    const [cell] = cause.cells;
    if (cause.kind !== kind || cell === undefined) continue;
    yield {
      at: pointerOf(cell),
      data: figureData(record, cause, cell),
      explains: cause.explained.map(({ finding }) => finding),
    };
  }
}

/** Negative amounts that should not be, each with what it explains. */
export function* signFindings(record: FiscalRecord): Generator<Violation> {
  for (const finding of causeFindings(record, "sign")) {
    const cells = finding.data?.["cells"] as readonly string[];
    const warnings = cells.map((at) => ({ code: `${record.recordType}/negative-amount`, at }));
    yield { ...finding, explains: [...(finding.explains ?? []), ...warnings] };
  }
}

/** Two cells that have each other's amounts. */
export function* swapFindings(record: FiscalRecord): Generator<Violation> {
  for (const cause of causesOf(record)) {
    const { kind, cells, orElse, explained } = cause;
    const [upper, lower] = cells;
    if (kind !== "swapped" || upper === undefined || lower === undefined) continue;
    const [other] = orElse;
    const title = other?.list.table.printedTitle;
    yield {
      at: pointerOf(upper),
      data: {
        ...figureData(record, cause, upper),
        otherItem: itemOf(rowOf(lower)),
        otherPrinted: rowOf(lower).amounts[lower.column] ?? "—",
        orIn: title === undefined ? "" : `（也可能是“${title}”对调，请对照原件）`,
        orInEn: title === undefined ? "" : ` (or in “${title}”: look at both)`,
        cells: [...cells, ...orElse].map(pointerOf),
      },
      explains: explained.map(({ finding }) => finding),
    };
  }
}

/** Tables whose unit is the slip. */
export function* unitFindings(record: FiscalRecord): Generator<Violation> {
  for (const { key, cells, explained } of causesOf(record)) {
    const table = Object.entries(record.tables).find(([name]) => name === key)?.[1];
    if (cells.length > 0 || table === undefined || !("unit" in table)) continue;
    yield {
      at: pointer("tables", key, "unit"),
      data: {
        table: table.printedTitle,
        unit: table.unit === "CNY" ? "元" : "万元",
        likelyUnit: table.unit === "CNY" ? "万元" : "元",
        operands: [...new Set(explained.flatMap(cellsOf).map(pointerOf))],
      },
      explains: explained.map(({ finding }) => finding),
    };
  }
}

const figureData = (
  record: FiscalRecord,
  { cells, likely, detail, explained }: Cause,
  cell: Cell,
): FindingData => {
  const at = pointerOf(cell);
  const own = new Set(cells.map(pointerOf));
  const others = new Map(explained.flatMap(cellsOf).map((other) => [pointerOf(other), printedIn(other)]));
  const tolerances = explained.map(({ mismatch }) => mismatch.data["tolerance"] as number);
  const { printedTitle, unit } = cell.list.table;
  return {
    table: printedTitle,
    item: itemOf(rowOf(cell)),
    column: cell.column,
    columnLabel: fieldLabel(record.recordType, pointerSegments(at)) ?? cell.column,
    printed: rowOf(cell).amounts[cell.column] ?? "—",
    likely: likely / fenPerUnit[unit],
    ...comparisonData(
      {
        expected: likely / fenPerUnit[unit],
        difference: Math.abs(fenOf(cell) - likely) / fenPerUnit[unit],
        tolerance: Math.min(...tolerances),
      },
      [...others.values()].filter((other) => !own.has(other.at)),
    ),
    detail,
    cells: [...own],
  };
};
