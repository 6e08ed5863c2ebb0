import licence from "@zwgk/schemas/national-columns/licence-item.json" with { type: "json" };
import power from "@zwgk/schemas/national-columns/power-responsibility-item.json" with { type: "json" };
import guide from "@zwgk/schemas/national-columns/service-guide.json" with { type: "json" };
import type { LicenceItem, PowerResponsibilityItem, ServiceGuide } from "@zwgk/schemas/types";
import type { Bilingual } from "../problem.js";

/** The records whose fields have columns in the national tables of government service items. */
export type NationalRecord = ServiceGuide | PowerResponsibilityItem | LicenceItem;
export type NationalRecordType = NationalRecord["recordType"];

/** A cell as a database gives it. */
export type NationalValue = string | number | boolean | null;
export type NationalCells = Readonly<Record<string, NationalValue>>;

/** An item's row, `task_name` and so on; the rows of its child tables stand under `material`, `fee` and `link`. */
export type NationalRow = Readonly<Record<string, NationalValue | readonly NationalCells[]>>;

/** Codes of a place by column, child tables before a point: `{ "link.handle_type": { "1": "workday" } }`. */
export type CodesByColumn = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Something that is not on the other side, and why. */
export interface NotTravelled {
  /** JSON Pointer into the record, or into the row. */
  readonly at: string;
  readonly reason: Bilingual;
}

export interface Column {
  readonly table: string;
  readonly column: string;
  /** The field, from the root or from the element of the list the child table is. */
  readonly path: readonly string[];
  readonly kind: string;
  readonly list: string;
}

/** A child table: the list of the record whose elements are its rows. */
interface ChildTable {
  readonly table: string;
  readonly field: string;
  readonly columns: readonly Column[];
}

export interface ColumnsOfRecord {
  readonly own: readonly Column[];
  readonly children: readonly ChildTable[];
}

const tablesOf = (rows: readonly (Omit<Column, "path"> & { readonly path: string })[]): ColumnsOfRecord => {
  const children = new Map<string, { table: string; field: string; columns: Column[] }>();
  const own: Column[] = [];
  for (const { path: printed, ...rest } of rows) {
    const [field = "", ...inside] = printed.split(".");
    if (rest.table === "") {
      own.push({ ...rest, path: [field, ...inside] });
      continue;
    }
    const child = children.get(rest.table) ?? { table: rest.table, field, columns: [] };
    child.columns.push({ ...rest, path: inside });
    children.set(rest.table, child);
  }
  return { own, children: [...children.values()] };
};

export const columnsByRecord: Readonly<Record<NationalRecordType, ColumnsOfRecord>> = {
  "service-guide": tablesOf(guide.columns),
  "power-responsibility-item": tablesOf(power.columns),
  "licence-item": tablesOf(licence.columns),
};

/** Whether records of the type have national columns. */
export const hasNationalColumns = (recordType: unknown): recordType is NationalRecordType =>
  typeof recordType === "string" && Object.hasOwn(columnsByRecord, recordType);

/** The name of a column in a mapping of codes. */
export const columnKey = ({ table, column }: Pick<Column, "table" | "column">): string =>
  table === "" ? column : `${table}.${column}`;
