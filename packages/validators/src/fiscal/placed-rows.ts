import { pointer } from "../pointer.js";
import type { AmountTable, CodeTable, Column, NamedAmounts } from "./fiscal-record.js";
import { itemOf } from "./roll-up.js";
import type { Keyed } from "./tables.js";

/** A row of figures, what it is called and where its amounts stand. */
export interface PlacedRow extends NamedAmounts {
  readonly at: string;
}

/** The rows of a table by code, and its total. */
export const codeTableRows = ({ key, table }: Keyed<CodeTable>): PlacedRow[] => {
  const rows = (table.rows ?? []).map((row, index) => ({
    name: itemOf(row),
    amounts: row.amounts,
    at: pointer("tables", key, "rows", index, "amounts"),
  }));
  const { total } = table;
  return total === undefined ? rows : [...rows, { ...total, at: pointer("tables", key, "total", "amounts") }];
};

/** The rows of one side of a balance. */
export const balanceRows = (
  { key, table }: Keyed<AmountTable>,
  side: "income" | "expenditure",
): PlacedRow[] =>
  (table[side] ?? []).map((row, index) => ({ ...row, at: pointer("tables", key, side, index, "amounts") }));

/** The columns that any of the rows has. */
export const columnsIn = (rows: readonly PlacedRow[]): Set<Column> => {
  const columns = new Set<Column>();
  for (const { amounts } of rows) for (const column in amounts) columns.add(column as Column);
  return columns;
};
