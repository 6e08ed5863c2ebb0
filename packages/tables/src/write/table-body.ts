import type { Column } from "../columns.js";
import type { SheetBuilder } from "./sheet.js";

/** What a record's table may hold, whichever kind it is. */
export interface Table {
  readonly printedTitle?: string;
  readonly printedNumber?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly fundScope?: string;
  readonly notes?: readonly string[];
  readonly [part: string]: unknown;
}

/** A row of whichever kind. */
export interface Row {
  readonly amounts?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The headings of a table and what writes the rows below them. */
export interface Body {
  readonly headings: readonly (readonly string[])[];
  readonly write: (builder: SheetBuilder) => void;
}

/** The rows of a part of a table; none where the part is not printed. */
export const rowsOf = (table: Table, part: string): readonly Row[] =>
  (table[part] as readonly Row[] | undefined) ?? [];

/** The columns that any of the rows prints; all of the form's usual ones where there is no row. */
export const printedColumns = (columns: readonly Column[], rows: readonly Row[]): readonly Column[] => {
  const printed = columns.filter(({ key }) => rows.some(({ amounts }) => amounts?.[key] !== undefined));
  const kept = printed.length > 0 ? printed : columns.filter(({ key }) => key === "total");
  return [...kept.filter(({ key }) => key === "total"), ...kept.filter(({ key }) => key !== "total")];
};
