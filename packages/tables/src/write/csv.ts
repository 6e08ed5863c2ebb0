import Papa from "papaparse";
import { neutralise } from "../formula-injection.js";
import { printedAmount } from "./printed-amount.js";
import type { OutSheet } from "./sheet.js";

/** All tables one below the other, in UTF-8 with the mark that Excel and WPS need. */
export const writeCsvSheets = (sheets: readonly OutSheet[]): string => {
  const lines = sheets.flatMap(({ cells, width, height }) => {
    const rows = Array.from({ length: height }, () => new Array<string>(width).fill(""));
    for (const cell of cells) {
      const text = printedAmount(cell);
      (rows[cell.row] as string[])[cell.column] = cell.role === "amount" ? text : neutralise(text);
    }
    return [...rows, []];
  });
  return `\ufeff${Papa.unparse(lines, { newline: "\r\n" })}\r\n`;
};
