import type { AmountTable, FiscalRecord, Row } from "./fiscal-record.js";
import type { RowList } from "./row-list.js";
import { amountTables, type Keyed } from "./tables.js";

/** The properties of a table that hold lists of rows. */
export const listParts = ["rows", "income", "expenditure", "expenditureByPurpose"] as const;
const singleParts = ["amounts", "budget", "final"] as const;

/** Every list of figures a record prints: rows by code, sides of a balance, totals, rows of items. */
export function* rowLists(record: FiscalRecord): Generator<RowList> {
  for (const keyed of amountTables(record)) yield* listsOf(keyed);
}

function* listsOf({ key, table }: Keyed<AmountTable>): Generator<RowList> {
  for (const part of listParts) {
    const rows = table[part];
    if (rows !== undefined) yield { key, table, part, rows };
  }
  if (table.total !== undefined) yield { key, table, part: "total", rows: [table.total] };
  for (const part of singleParts) {
    const amounts = table[part];
    if (amounts !== undefined) yield { key, table, part, rows: [{ name: part, amounts } satisfies Row] };
  }
}
