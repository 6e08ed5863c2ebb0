import type { CellValue, Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { Cell, CellNote, Grid, Placed } from "../grid.js";
import { place } from "../grid.js";
import type { Limits } from "../limits.js";
import { cellCounter } from "../limits.js";
import { TableFileError } from "../problem.js";
import type { PrintedNumber } from "./printed-number.js";
import { numberPrinter } from "./printed-number.js";
import { refuseZipBomb } from "./zip-size.js";

/** The sheets of a workbook, as printed. */
export const readXlsxGrids = async (bytes: Uint8Array, limits: Limits): Promise<Grid[]> => {
  refuseZipBomb(bytes, limits);
  const { sheets } = await readXlsx(bytes, { readStyles: true }).catch(unreadableXlsx);
  const count = cellCounter(limits);
  return sheets.map((sheet) => toGrid(sheet, count));
};

/** Why the library gave up, as an error of ours. */
export const unreadableXlsx = (cause: unknown): never => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new TableFileError({
    zh: `XLSX 文件无法读取：${reason}。`,
    en: `The XLSX file cannot be read: ${reason}.`,
  });
};

const toGrid = (sheet: Sheet, count: (sheet: string, cells: number) => void): Grid => {
  const width = sheet.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  count(sheet.name, sheet.rows.length * width);
  const spans = spansOf(sheet, width);
  const rows: (Cell | undefined)[][] = sheet.rows.map(() => []);
  const printers = new Map<string, (value: number) => PrintedNumber>();
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const span = spans.get(row * width + column);
      if (span === "covered") continue;
      const printed = printedValue(sheet, row, column, value, printers);
      if (printed !== undefined) place(rows, row, column, { ...printed, ...span });
    }
  }
  return {
    name: sheet.name,
    rows,
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row)),
    hiddenColumns: new Set(
      (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden === true ? [column] : [])),
    ),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    before: [],
    after: [],
    comments: commentsOf(sheet),
  };
};

const commentsOf = ({ cells = new Map() }: Sheet): CellNote[] =>
  [...cells].flatMap(([place, { comment }]) => {
    if (comment === undefined) return [];
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { row, column, text: comment.text };
  });

type Span = Pick<Placed, "rowSpan" | "columnSpan"> | "covered";

/** By place: how far a merged cell reaches within the printed area, and what it covers. */
const spansOf = ({ merges = [], rows }: Sheet, width: number): Map<number, Span> => {
  const spans = new Map<number, Span>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const lastRow = Math.min(endRow, rows.length - 1);
    const lastColumn = Math.min(endCol, width - 1);
    for (let row = startRow; row <= lastRow; row += 1) {
      for (let column = startCol; column <= lastColumn; column += 1)
        spans.set(row * width + column, "covered");
    }
    if (startRow <= lastRow && startCol <= lastColumn) {
      spans.set(startRow * width + startCol, {
        rowSpan: lastRow - startRow + 1,
        columnSpan: lastColumn - startCol + 1,
      });
    }
  }
  return spans;
};

const printedValue = (
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  printers: Map<string, (value: number) => PrintedNumber>,
): Placed | undefined => {
  if (typeof value === "number") {
    const format = sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? "General";
    const print = printers.get(format) ?? numberPrinter(format);
    printers.set(format, print);
    return print(value);
  }
  if (typeof value === "string") return { text: value };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10) };
  const formula = sheet.cells?.get(`${row},${column}`)?.formula;
  return formula === undefined ? undefined : { text: `=${formula}` };
};
