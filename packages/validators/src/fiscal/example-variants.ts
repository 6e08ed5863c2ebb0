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

/** An example record whose general public budget has, from one row on, the amounts of rows further down. */
export const withShiftedAmounts = <Fiscal extends FiscalRecord>(
  record: Fiscal,
  from: number,
  by: number,
): Fiscal => {
  const { expenditure, generalExpenditure } = record.tables;
  const rows = (generalExpenditure?.rows ?? []).map((row, index) =>
    index < from ? row : { ...row, amounts: expenditure?.rows?.[index + by]?.amounts },
  );
  return withValue(record, "/tables/generalExpenditure/rows", rows);
};
