import { pointerSegments } from "../pointer.js";
import type { FiscalRecord } from "./fiscal-record.js";
import { changed } from "./path-copy.js";

/** An example record with only the tables a rule looks at. */
export const only = <Fiscal extends FiscalRecord>(
  record: Fiscal,
  ...keys: readonly (keyof Fiscal["tables"] & string)[]
): Fiscal => {
  const tables = Object.entries(record.tables).filter(([key]) => keys.some((kept) => kept === key));
  return { ...record, tables: Object.fromEntries(tables) };
};

/** An example record with one value changed. */
export const withValue = <Fiscal extends FiscalRecord>(record: Fiscal, at: string, value: unknown): Fiscal =>
  changed(record, pointerSegments(at), (parent, key) => {
    parent[key] = value;
  });

/** An example record with one value left out: a key, or a row. */
export const without = <Fiscal extends FiscalRecord>(record: Fiscal, at: string): Fiscal =>
  changed(record, pointerSegments(at), (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  });

/** An example record whose general public budget, or income, has from one row on the amounts of rows further down. */
export const withShiftedAmounts = <Fiscal extends FiscalRecord>(
  record: Fiscal,
  from: number,
  by: number,
  key: "generalExpenditure" | "income" = "generalExpenditure",
): Fiscal => {
  const { expenditure, [key]: shifted } = record.tables;
  const rows = (shifted?.rows ?? []).map((row, index) => {
    const amounts = expenditure?.rows?.[index + by]?.amounts ?? {};
    if (index < from) return row;
    return { ...row, amounts: key === "income" ? { ...row.amounts, total: amounts.total ?? null } : amounts };
  });
  return withValue(record, `/tables/${key}/rows`, rows);
};
