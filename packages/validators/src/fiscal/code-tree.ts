import { placeDoubtfulRows } from "./doubtful-rows.js";
import type { CodeRow, CodeTable, Column } from "./fiscal-record.js";

/** A classification of expenditure, as far as its codes show it. */
export interface Classification {
  readonly form: RegExp;
  /** The forms a code may have, for people: `2##`. */
  readonly shown: readonly string[];
  /** Digits of the lowest level. */
  readonly depth: number;
}

/** 类 3, 款 5, 项 7 digits. */
export const functional: Classification = {
  form: /^2[0-9]{2}([0-9]{2}){0,2}$/,
  shown: ["2##", "2####", "2######"],
  depth: 7,
};

/** 类 3, 款 5 digits; 3 departmental, 5 governmental. */
export const economic: Classification = {
  form: /^[35][0-9]{2}([0-9]{2})?$/,
  shown: ["3##", "3####"],
  depth: 5,
};

/** A row and its position in `rows`. */
interface Placed {
  readonly index: number;
  readonly row: CodeRow;
}

export interface MalformedCode extends Placed {
  /** The code the row's place and amounts speak for, where they do. */
  readonly likely: string | undefined;
}

export interface RepeatedCode extends Placed {
  /** The first row with the code. */
  readonly first: CodeRow;
  /** Printed again with the same amounts, as at a page break: not another addend. */
  readonly same: boolean;
}

export interface OrphanCode extends Placed {
  readonly parent: string;
}

/**
 * The rows of a table as the tree their codes make.
 *
 * By code, so that neither the order of rows nor two lists printed side by side
 * matter; a row whose code cannot be right is placed by its amounts or not at all.
 * Rows are known by their position in `rows`.
 */
export interface CodeTree {
  /** The columns of the rows. */
  readonly columns: readonly Column[];
  /** Rows directly below each row. */
  readonly below: readonly (readonly number[])[];
  /** Rows below no other. */
  readonly top: readonly number[];
  readonly malformed: readonly MalformedCode[];
  /** Rows with the code of an earlier one; a repeated class shows that the table lists several units. */
  readonly repeated: readonly RepeatedCode[];
  /** First row of each code whose parent is not in the table. */
  readonly orphans: readonly OrphanCode[];
}

const known = new WeakMap<CodeTable, CodeTree>();

export const codeTree = (table: CodeTable, classification: Classification): CodeTree => {
  const seen = known.get(table);
  if (seen !== undefined) return seen;
  const tree = build(table, classification);
  known.set(table, tree);
  return tree;
};

const build = (table: CodeTable, { form, depth }: Classification): CodeTree => {
  const rows = table.rows ?? [];
  const columns = columnsOf(rows);
  const byCode = new Map<string, number>();
  const malformed: number[] = [];
  const repeated: RepeatedCode[] = [];
  rows.forEach((row, index) => {
    const first = rows[byCode.get(row.code) ?? -1];
    if (!form.test(row.code)) malformed.push(index);
    else if (first === undefined) byCode.set(row.code, index);
    else repeated.push({ index, row, first, same: sameAmounts(row, first, columns) });
  });

  const below: number[][] = rows.map(() => []);
  const top: number[] = [];
  const stray: number[] = [];
  const orphans = new Map<string, OrphanCode>();
  for (const [code, index] of byCode) {
    const parent = code.slice(0, -2);
    const above = byCode.get(parent) ?? byCode.get(code.slice(0, 3));
    if (code.length === 3) top.push(index);
    else if (above === undefined) stray.push(index);
    else below[above]?.push(index);
    if (code.length > 3 && !byCode.has(parent) && !orphans.has(parent)) {
      orphans.set(parent, { index, row: rows[index] as CodeRow, parent });
    }
  }
  // Without any 类 row, codes that belong nowhere are how the table is printed.
  const astray = top.length === 0 ? [] : stray;
  if (top.length === 0) top.push(...stray);
  const others = repeated.flatMap(({ index, same }) => (same ? [] : [index]));
  const doubtful = [...malformed, ...others, ...astray].sort((a, b) => a - b);
  const likely = placeDoubtfulRows({ table, columns, byCode, doubtful, below, top, depth });
  return {
    columns,
    below,
    top,
    malformed: malformed.map((index) => ({ index, row: rows[index] as CodeRow, likely: likely.get(index) })),
    repeated,
    orphans: [...orphans.values()],
  };
};

const columnsOf = (rows: readonly CodeRow[]): Column[] => {
  const columns = new Set<Column>();
  for (const { amounts } of rows) for (const column in amounts) columns.add(column as Column);
  return [...columns];
};

const sameAmounts = (a: CodeRow, b: CodeRow, columns: readonly Column[]): boolean =>
  columns.every((column) => (a.amounts[column] ?? 0) === (b.amounts[column] ?? 0));
