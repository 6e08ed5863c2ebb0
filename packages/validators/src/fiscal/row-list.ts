import { pointer } from "../pointer.js";
import { figuresOf } from "./figures.js";
import type { AmountTable, CodeTable, Column, Row } from "./fiscal-record.js";
import type { Keyed } from "./tables.js";

/** Rows of figures that stand together in a table. */
export interface RowList {
  readonly key: string;
  readonly table: AmountTable;
  /** The property of the table that holds them. */
  readonly part: keyof AmountTable;
  readonly rows: readonly Row[];
}

/** The rows of a table by code, and its total row. */
export const codeLists = ({ key, table }: Keyed<CodeTable>): RowList[] => [
  { key, table, part: "rows", rows: table.rows ?? [] },
  { key, table, part: "total", rows: table.total === undefined ? [] : [table.total] },
];

/** Whether any row has the column. */
export const hasColumn = ({ table, rows }: RowList, column: Column): boolean =>
  figuresOf(rows, table.unit).columns.includes(column);

/** Code and name as a reviewer looks them up. */
export const itemOf = ({ code, name }: Row): string => (code === undefined ? name : `${code} ${name}`);

/** One printed figure, by where it stands. */
export interface Cell {
  readonly list: RowList;
  readonly index: number;
  readonly column: Column;
}

/** A figure that is added to others, or taken from them. */
export interface Operand {
  readonly cell: Cell;
  readonly sign: 1 | -1;
}

/** Cells that are all added. */
export const added = (cells: readonly Cell[]): Operand[] => cells.map((cell) => ({ cell, sign: 1 }));

export const rowOf = ({ list, index }: Cell): Row => list.rows[index] as Row;

/** JSON Pointer of a cell. */
export const pointerOf = ({ list: { key, table, part }, index, column }: Cell): string => {
  const place = Array.isArray(table[part]) ? [part, index, "amounts"] : [part];
  return pointer("tables", key, ...place, ...(part === "total" ? ["amounts"] : []), column);
};
