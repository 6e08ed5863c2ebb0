import type { Cell, CellStyle, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { takePrintRanges } from "./print-ranges.js";
import type { OutCell, OutSheet, Role } from "./sheet.js";

const edge = { style: "thin", color: { rgb: "808080" } } as const;
const border = { top: edge, right: edge, bottom: edge, left: edge };

const styles: Readonly<Record<Role, CellStyle>> = {
  title: { font: { bold: true, size: 16 }, alignment: { horizontal: "center", vertical: "center" } },
  line: { alignment: { horizontal: "left" } },
  unit: { alignment: { horizontal: "right" } },
  heading: {
    font: { bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EDEDED" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border,
  },
  label: { alignment: { vertical: "center", wrapText: true }, border },
  text: { numFmt: "@", alignment: { vertical: "center", wrapText: true }, border },
  code: { numFmt: "@", alignment: { horizontal: "left", vertical: "center" }, border },
  amount: { alignment: { horizontal: "right", vertical: "center" }, border },
  note: { alignment: { horizontal: "left", vertical: "top", wrapText: true } },
};

const widths: Readonly<Partial<Record<Role, number>>> = { code: 16, label: 34, text: 28, amount: 18 };

/** A workbook, one sheet a table: text stays text, amounts are numbers with the decimals printed. */
export const writeXlsxSheets = (sheets: readonly OutSheet[]): Promise<Uint8Array> =>
  writeWorkbook(sheets.map(toWriteSheet));

export const writeWorkbook = (sheets: WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets, namedRanges: takePrintRanges(sheets), defaultFont: { name: "宋体", size: 11 } });

/** One of our sheets in the library's terms. */
export const toWriteSheet = (sheet: OutSheet): WriteSheet => {
  const { name, cells, width, height, headings } = sheet;
  const rows = Array.from({ length: height }, () => new Array<string | number | null>(width).fill(null));
  const styled = new Map<string, Partial<Cell>>();
  for (const cell of cells) {
    (rows[cell.row] as (string | number | null)[])[cell.column] = cell.value;
    const style = styleOf(cell);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        if (row !== cell.row || column !== cell.column) styled.set(`${row},${column}`, { style });
      }
    }
    styled.set(`${cell.row},${cell.column}`, {
      value: cell.value,
      type: typeof cell.value === "number" ? "number" : "string",
      style,
    });
  }
  return {
    name,
    rows,
    cells: styled,
    merges: cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
      rowSpan * columnSpan > 1
        ? [{ startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 }]
        : [],
    ),
    columns: Array.from({ length: width }, (_, column) => ({ width: widthOf(cells, column) })),
    freezePane: { rows: headings[1], columns: 0 },
    pageSetup: {
      paperSize: "a4",
      orientation: width > 4 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$1:$${headings[1]}`,
    },
  };
};

const styleOf = ({ role, decimals }: OutCell): CellStyle =>
  role === "amount" ? { ...styles.amount, numFmt: amountFormat(decimals ?? 0) } : styles[role];

const amountFormat = (decimals: number): string =>
  decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;

const widthOf = (cells: readonly OutCell[], column: number): number => {
  let width = 14;
  for (const cell of cells) {
    if (cell.column === column && cell.columnSpan === 1) width = Math.max(width, widths[cell.role] ?? 0);
  }
  return width;
};
