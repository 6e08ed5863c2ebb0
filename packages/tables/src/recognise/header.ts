import { parseAmount } from "../amount.js";
import type { Column } from "../columns.js";
import { ignoredColumn, plainHeading } from "../columns.js";
import type { Cell } from "../grid.js";
import { addressOf } from "../grid.js";
import type { TableProblem } from "../problem.js";
import type { Found } from "./find-tables.js";
import { ownCells } from "./find-tables.js";
import { startsNote } from "./note.js";

/** A column with its headings from the top, joined by `/`. */
export interface HeadedColumn {
  readonly index: number;
  readonly path: string;
  /** The lowest heading. */
  readonly cell: Cell;
}

export interface Header {
  readonly columns: readonly HeadedColumn[];
  /** The first row under the headings. */
  readonly bodyStart: number;
}

const headingWord =
  /科目|编码|代码|名称|序号|其中|^[类款项]$|项目|收入|支出|合计|小计|总计|金额|预算|决算|经费|财政|国有资本|政府性基金|结转|结余|[行栏]次|单位|备注|费$|指标|目标|数量|权重|分值|资产|大类|形式|出国|公务|^[0-9]{4}年|增减|执行/;
const ordinal = /^(?:其中)?[:：]?(?:[（(]?[一二三四五六七八九十]+[）)、.．]|[（(]?[0-9]+[）)、.．])/;
const totalLabel = /^(?:合计|总计)$/;
const numbering = /^[行栏]次$/;

/**
 * The headings of a table: the rows before its first figures, labels and codes.
 *
 * `undefined` where there are none, as in a table of contents.
 */
export const readHeader = (found: Found): Header | undefined => {
  const { grid, end } = found;
  const top = firstHeadings(found);
  if (top === undefined) return undefined;
  let bottom = top;
  const numbered: number[] = [];
  for (let row = top + 1; row < end; row += 1) {
    const cells = ownCells(grid, row);
    if (cells.some(({ text }) => numbering.test(plainHeading(text))) && isNumbering(cells))
      numbered.push(row);
    else if (
      cells.length === 0
        ? !isCovered(found, row, bottom)
        : !headingRow(found, row) || !belowGroups(found, cells)
    )
      break;
    else if (cells.length > 0 && isTotalRow(found, top, row)) break;
    bottom = row;
  }
  const rows = headingCells(found, top, bottom, numbered);
  const columns: HeadedColumn[] = [];
  const width = Math.max(...grid.rows.slice(top, bottom + 1).map(({ length }) => length));
  for (let index = 0; index < width; index += 1) {
    if (grid.hiddenColumns.has(index)) continue;
    const cells = new Set<Cell>(rows.flatMap((row) => row[index] ?? []));
    const parts = [...cells].map(({ text }) => plainHeading(text)).filter((part) => part !== "");
    const last = [...cells].at(-1);
    if (last !== undefined && parts.length > 0) columns.push({ index, path: parts.join("/"), cell: last });
  }
  return { columns, bodyStart: bottom + 1 };
};

/**
 * Two headings side by side, or a single one where figures follow at once.
 *
 * The three-public table may stand under one heading over all of it.
 */
const firstHeadings = (found: Found): number | undefined => {
  const { grid, form, start, end } = found;
  for (let row = start; row < end; row += 1) {
    let next = row;
    let several: number | undefined;
    while (next < end && headingRow(found, next)) {
      if (several === undefined && ownCells(grid, next).length >= 2) several = next;
      next += 1;
    }
    if (several !== undefined) return form?.layout === "three-public" ? row : several;
    if (next > row && next < end && ownCells(grid, next).some(isFigure)) return row;
    row = Math.max(row, next);
  }
  return undefined;
};

/**
 * The headings, row by row.
 *
 * Where merging is lost, as in CSV, only the first column of a group bears its
 * heading: a blank beside it takes it over if both have a heading below.
 */
const headingCells = (
  { grid }: Found,
  top: number,
  bottom: number,
  numbered: readonly number[],
): (Cell | undefined)[][] => {
  const rows: (Cell | undefined)[][] = [];
  for (let row = bottom; row >= top; row -= 1) {
    if (numbered.includes(row)) continue;
    const [below] = rows;
    const cells = [...(grid.rows[row] ?? [])].map((cell) =>
      cell !== undefined && cell.row >= top ? cell : undefined,
    );
    for (let index = 1; below !== undefined && index < below.length; index += 1) {
      const left = cells[index - 1];
      const isGroup = below[index - 1] !== undefined && below[index - 1] !== left;
      if (cells[index] === undefined && below[index] !== undefined && isGroup) cells[index] = left;
    }
    rows.unshift(cells);
  }
  return rows;
};

/** Whether every cell that begins in a row is a heading. */
export const headingRow = ({ grid }: Pick<Found, "grid">, row: number): boolean => {
  const cells = ownCells(grid, row);
  return (
    cells.length > 0 &&
    !grid.hiddenRows.has(row) &&
    cells.every(({ text }) => {
      const plain = plainHeading(text);
      return headingWord.test(plain) && !ordinal.test(text) && !startsNote(text) && !/[:：]./.test(text);
    })
  );
};

/**
 * Second headings stand below one that reaches over several columns, or below a
 * blank or beside one where merging is lost. In tables whose rows are words, what
 * stands below a heading of its own column is no heading.
 */
const belowGroups = ({ grid, form }: Found, cells: readonly Cell[]): boolean =>
  form?.layout === "code" ||
  form?.layout === "three-public" ||
  cells.every(({ row, column, columnSpan }) => {
    const above = grid.rows[row - 1];
    const over = above?.[column];
    if (over === undefined || over.columnSpan > 1) return true;
    const beside = column + columnSpan;
    return above?.[beside] === undefined && grid.rows[row]?.[beside] !== undefined;
  });

/** Rows that only count columns: 栏次 1 2 3 4=5+6. */
const isNumbering = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }) => /^[0-9=+\-()（）]+$|^[行栏]次$|^[类款项]$|^[-—]+$/.test(plainHeading(text)));

const isCovered = ({ grid }: Found, row: number, above: number): boolean =>
  (grid.rows[row] ?? []).some((cell) => cell !== undefined && cell.row <= above);

/** A total without any figure looks like a heading, but stands under the headings of codes and names. */
const isTotalRow = ({ grid }: Found, top: number, row: number): boolean => {
  const cells = ownCells(grid, row);
  const [first] = cells;
  if (first === undefined || !totalLabel.test(plainHeading(first.text))) return false;
  const above = grid.rows[top]?.[first.column];
  return above !== undefined && /科目|编码|代码|名称|项目|类/.test(plainHeading(above.text));
};

/** Which column of the sheet holds which column of the record. */
export type AmountColumns = ReadonlyMap<string, HeadedColumn>;

/**
 * Gives each headed column its meaning; says which it does not know.
 *
 * Two columns of one meaning are not chosen between: the first is read and the
 * second reported as an error.
 */
export const amountColumns = (
  headed: readonly HeadedColumn[],
  columns: readonly Column[],
  found: Found,
  problems: TableProblem[],
): AmountColumns => {
  const { grid } = found;
  const known = new Map<string, HeadedColumn>();
  for (const each of withoutOtherYears(headed, found)) {
    if (ignoredColumn.test(each.path)) continue;
    const key = columns.find(({ reads }) => reads.test(each.path))?.key;
    const address = addressOf(grid, each.cell.row, each.index);
    const heading = each.cell.text;
    if (key === undefined) {
      problems.push({
        severity: "warning",
        address,
        message: {
          zh: `不认识的栏“${heading}”，没有读入。`,
          en: `The column “${heading}” is not known and was not read.`,
        },
      });
      continue;
    }
    const before = known.get(key);
    if (before === undefined) known.set(key, each);
    else if (before.cell !== each.cell) {
      const other = addressOf(grid, before.cell.row, before.index);
      problems.push({
        severity: "error",
        address,
        message: {
          zh: `“${heading}”与 ${other} 的“${before.cell.text}”是同一栏，只读了前一栏。`,
          en: `“${heading}” means the same column as “${before.cell.text}” at ${other}; only that one was read.`,
        },
      });
    }
  }
  return known;
};

/** Where columns of the title's year stand beside those of another, these are comparisons. */
const withoutOtherYears = (headed: readonly HeadedColumn[], { title }: Found): readonly HeadedColumn[] => {
  const year = /[0-9]{4}(?=年)/.exec(title.normalize("NFKC"))?.[0];
  if (year === undefined || !headed.some(({ path }) => figuresOfYear.exec(path)?.[1] === year)) return headed;
  return headed.filter(({ path }) => (figuresOfYear.exec(path)?.[1] ?? year) === year);
};

const figuresOfYear = /(?:^|\/)([0-9]{4})年(?:度)?(?:预算|决算)数?(?:\/|$)/;

/** Whether a cell holds a figure. */
export const isFigure = (cell: Cell | undefined): boolean => {
  const value = cell === undefined ? null : parseAmount(cell.text)?.value;
  return value !== undefined && value !== null;
};
