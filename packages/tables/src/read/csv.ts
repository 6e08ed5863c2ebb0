import Papa from "papaparse";
import { restore } from "../formula-injection.js";
import type { Cell, Grid } from "../grid.js";
import { place } from "../grid.js";
import type { Limits } from "../limits.js";
import { cellCounter } from "../limits.js";
import { TableFileError } from "../problem.js";
import { decodeText } from "./text.js";

/** A CSV file as one sheet; it may hold several tables. */
export const readCsvGrid = (bytes: Uint8Array, name: string, limits: Limits): Grid => {
  const { data, errors } = Papa.parse<string[]>(decodeText(bytes), { skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) {
    const line = (broken.row ?? 0) + 1;
    throw new TableFileError({
      zh: `“${name}”第 ${line} 行的引号不配对。`,
      en: `Row ${line} of “${name}” has an unmatched quotation mark.`,
    });
  }
  const count = cellCounter(limits);
  const rows: (Cell | undefined)[][] = data.map(() => []);
  for (const [row, values] of data.entries()) {
    count(name, values.length);
    for (const [column, value] of values.entries()) place(rows, row, column, { text: restore(value) });
  }
  return {
    name,
    rows,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
    before: [],
    after: [],
  };
};
