import type { Cell } from "../grid.js";
import type { Found } from "./find-tables.js";
import { continuationMark, ownCells } from "./find-tables.js";
import { headingRow, isFigure } from "./header.js";
import { startsNote } from "./note.js";
import type { TableReading } from "./reading.js";

/** A row under the headings. */
export interface BodyRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly hasFigure: boolean;
}

/**
 * The printed rows of a table, and its notes.
 *
 * A row that is hidden is not printed; one with figures is reported. Headings
 * that are repeated on a new page are passed over.
 */
export const bodyRows = (
  found: Found,
  start: number,
  reading: TableReading,
): { readonly rows: readonly BodyRow[]; readonly notes: string[] } => {
  const rows: BodyRow[] = [];
  const notes: string[] = [];
  const { grid, end } = found;
  for (let row = start; row < end; row += 1) {
    const cells = ownCells(grid, row);
    const [first] = cells;
    if (first === undefined) continue;
    const hasFigure = cells.some((cell) => cell !== first && isFigure(cell)) || isFigure(first);
    if (grid.hiddenRows.has(row)) {
      if (hasFigure) reading.report("warning", row, first.column, ...hiddenRow(row));
    } else if (startsNote(first.text) && cells.length <= 2 && !(hasFigure && cells.length > 1)) {
      notes.push(cells.map(({ text }) => text).join(" "));
    } else if (notes.length > 0 && cells.length === 1) notes.push(first.text);
    else if (!hasFigure && cells.length > 1 && headingRow(found, row) && repeated(found, start, cells))
      continue;
    else if (!isNumberLine(cells)) rows.push({ row, cells, hasFigure });
  }
  notes.push(...notesAfter(found));
  return { rows, notes };
};

const hiddenRow = (row: number): [string, string] => [
  `第 ${row + 1} 行是隐藏行，没有印出，没有读入；其中有金额。`,
  `Row ${row + 1} is hidden, so it is not printed and was not read; it holds amounts.`,
];

/** The same words stand among the headings. */
const repeated = ({ grid, titleRow }: Found, start: number, cells: readonly Cell[]): boolean => {
  const headings = new Set<string>();
  for (let row = titleRow + 1; row < start; row += 1) {
    for (const { text } of ownCells(grid, row)) headings.add(text);
  }
  return cells.every(({ text }) => headings.has(text));
};

/** Only the number of the next table, its unit, its publisher, or that it goes on. */
const isNumberLine = (cells: readonly Cell[]): boolean =>
  cells.every(
    ({ text }) =>
      continuationMark.test(text) ||
      /^(?:公开[0-9０-９]+表|附?表[一二三四五六七八九十0-9０-９-]+|(?:金额)?单位[:：].*|(?:部门|单位名称|编制单位|预算单位|填报单位|编制部门)[:：].*)$/.test(
        text,
      ),
  );

const notesAfter = ({ grid, end }: Found): string[] => {
  if (end < grid.rows.length) return [];
  const from = grid.after.findIndex((line) => startsNote(line));
  return from === -1 ? [] : grid.after.slice(from, from + 1);
};
