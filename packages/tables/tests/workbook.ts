import type { Cell, CellValue, MergeRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { RecordReading } from "../src/index.js";
import { readRecord } from "../src/index.js";

/** A cell of a trap: a plain value, or one with a format or a formula. */
type Trap = CellValue | { readonly value: CellValue; readonly numFmt?: string; readonly formula?: string };

interface TrapSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Trap[])[];
  /** `A1:C1` */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

/** A workbook with the faults a trap is about. */
export const workbook = (...sheets: readonly TrapSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(toSheet) });

/** What a workbook of one sheet is read as. */
export const read = async (sheet: TrapSheet): Promise<RecordReading> => readRecord(await workbook(sheet));

/** The problems as `address severity`. */
export const placesOf = ({ problems }: RecordReading): string[] =>
  problems.map(({ address, severity }) => `${address} ${severity}`);

const toSheet = ({
  name = "Sheet1",
  rows,
  merges = [],
  hiddenRows = [],
  hiddenColumns = [],
  hidden = false,
}: TrapSheet): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>();
  const values = rows.map((row, r) =>
    row.map((trap, c) => {
      if (trap === null || typeof trap !== "object" || trap instanceof Date) return trap;
      const { value, numFmt, formula } = trap;
      cells.set(`${r},${c}`, {
        value,
        type: formula === undefined ? "number" : "formula",
        ...(numFmt === undefined ? {} : { style: { numFmt } }),
        ...(formula === undefined ? {} : { formula, formulaResult: value }),
      });
      return value;
    }),
  );
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    name,
    rows: values,
    cells,
    merges: merges.map(toMerge),
    rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
    columns: Array.from({ length: width }, (_, column) => ({ hidden: hiddenColumns.includes(column) })),
    hidden,
  };
};

const toMerge = (range: string): MergeRange => {
  const [start, end] = range.split(":").map((cell) => {
    const [, letter = "A", row = "1"] = /^([A-Z])([0-9]+)$/.exec(cell) ?? [];
    return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  });
  return {
    startRow: start?.row ?? 0,
    startCol: start?.column ?? 0,
    endRow: end?.row ?? 0,
    endCol: end?.column ?? 0,
  };
};
