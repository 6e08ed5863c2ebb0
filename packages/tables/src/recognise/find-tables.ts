import type { FiscalRecordType, Form } from "../forms.js";
import { formOf, isTitle, plainTitle, splitTitle } from "../forms.js";
import type { Cell, Grid } from "../grid.js";
import { addressOf } from "../grid.js";

/** A stretch of a sheet under one title. */
export interface Found {
  readonly grid: Grid;
  /** `undefined`: a table that no record holds. */
  readonly form: Form | undefined;
  readonly title: string;
  readonly printedNumber?: string;
  /** Where the title stands; row -1 where it stands outside the cells. */
  readonly titleRow: number;
  readonly titleColumn: number;
  /** The rows below the title, up to the next one. */
  readonly start: number;
  readonly end: number;
}

/** A line that says no more than that a table goes on. */
export const continuationMark: RegExp =
  /^[（(]?(?:续(?:上?[表页])?|接上[表页]|转下页)[0-9一二三四五六七八九十]*[)）]?$/;

/** Every title of a sheet with the rows under it; without any, the sheet's name or the text above is the title. */
export const findTables = (grid: Grid, recordType: FiscalRecordType): Found[] => {
  const printed = [...titlesOf(grid)];
  const titles = printed.length > 0 ? printed : [...marksOf(grid)];
  const [first] = titles;
  const outside = [...grid.before].reverse().find(isTitle) ?? (isTitle(grid.name) ? grid.name : undefined);
  if (first === undefined || (outside !== undefined && grid.before.includes(outside))) {
    if (outside !== undefined) titles.unshift({ text: outside, row: -1, column: 0 });
    else if (formOf(plainTitle(grid.name), recordType) !== undefined) {
      titles.unshift({ text: grid.name, row: -1, column: 0 });
    }
  }
  return titles.map(({ text, row, column }, index) => ({
    grid,
    form: formOf(plainTitle(text), recordType),
    ...splitTitle(text),
    titleRow: row,
    titleColumn: column,
    start: row + 1,
    end: titles[index + 1]?.row ?? grid.rows.length,
  }));
};

export const titleAddress = ({ grid, titleRow, titleColumn }: Found): string =>
  addressOf(grid, Math.max(titleRow, 0), titleColumn);

interface Title {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A title stands in a row of its own, or beside the table's number. */
function* titlesOf(grid: Grid): Generator<Title> {
  for (const [row] of grid.rows.entries()) {
    if (grid.hiddenRows.has(row)) continue;
    const cells = ownCells(grid, row);
    if (cells.length > 3) continue;
    const title = cells.find(({ text }) => isTitle(text));
    if (title !== undefined) yield { text: title.text, row, column: title.column };
  }
}

/** The sheet's first line, where it says that the table of the sheet before goes on. */
function* marksOf(grid: Grid): Generator<Title> {
  const row = grid.rows.findIndex((_, index) => ownCells(grid, index).length > 0);
  const [cell, ...others] = row === -1 ? [] : ownCells(grid, row);
  if (cell !== undefined && others.length <= 2 && continuationMark.test(cell.text)) {
    yield { text: cell.text, row, column: cell.column };
  }
}

/** The cells that begin in a row, those of hidden columns left out. */
export const ownCells = (grid: Grid, row: number): Cell[] => {
  const cells: Cell[] = [];
  for (const cell of grid.rows[row] ?? []) {
    if (cell === undefined || cell.row !== row || cell === cells.at(-1)) continue;
    if (!grid.hiddenColumns.has(cell.column)) cells.push(cell);
  }
  return cells;
};
