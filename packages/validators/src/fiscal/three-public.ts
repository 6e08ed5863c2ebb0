import type { Amounts, AmountTable, FiscalRecord } from "./fiscal-record.js";
import type { RowList } from "./row-list.js";
import { tablesOf } from "./tables.js";

/** The row of three-public figures that speaks of the same year and phase as the other tables. */
export const threePublicList = (record: FiscalRecord): RowList | undefined => {
  const { threePublic: table } = tablesOf(record);
  return table === undefined
    ? undefined
    : (figures(table, "final", "决算数") ?? figures(table, "amounts", "预算数"));
};

/** One of the rows of figures the table may have. */
export const figures = (
  table: AmountTable,
  part: "amounts" | "budget" | "final",
  name: string,
): RowList | undefined => {
  const amounts: Amounts | undefined = table[part];
  return amounts === undefined ? undefined : { key: "threePublic", table, part, rows: [{ name, amounts }] };
};
