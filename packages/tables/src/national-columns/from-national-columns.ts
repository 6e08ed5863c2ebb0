import {
  type CodesByColumn,
  type Column,
  columnKey,
  columnsByRecord,
  type NationalCells,
  type NationalRecordType,
  type NationalRow,
  type NationalValue,
  type NotTravelled,
} from "./columns.js";
import { cellText, readers, splitCodes } from "./values.js";

/** A row of the national tables as a record, and what of it has no field there. */
export interface NationalImport {
  /** To be validated: a row may lack what a record must have. Cells that were not read are under `extensions.nationalColumns`. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly losses: readonly NotTravelled[];
}

export interface ImportOptions {
  readonly recordType: NationalRecordType;
  /** Which numbers stand for which codes; `nationalCodes` for rows with the national numbers. Without it no number is read. */
  readonly codes?: CodesByColumn;
}

interface Fields {
  [field: string]: unknown;
}

/** A row under the national column names as a guide, a power or a licence. What is not read is kept, and told. */
export const fromNationalColumns = (
  row: NationalRow,
  { recordType, codes = {} }: ImportOptions,
): NationalImport => {
  const { own, children } = columnsByRecord[recordType];
  const kept: [string, NationalValue][] = [];
  const losses: NotTravelled[] = [];
  const keep = (at: string, value: NationalValue, reason: NotTravelled["reason"]): void => {
    kept.push([at.slice(1), value]);
    losses.push({ at, reason });
  };
  const record: Fields = { recordType };
  const entries = Object.entries(row);
  read(ownCells(entries), own, codes, record, "", keep);
  for (const [table, elements] of entries) {
    if (!isRows(elements)) continue;
    const child = children.find((each) => each.table === table);
    const list = elements.map((element, index) => {
      const fields: Fields = {};
      read(Object.entries(element), child?.columns ?? [], codes, fields, `/${table}/${index}`, keep);
      return fields;
    });
    if (child !== undefined && list.length > 0) record[child.field] = list;
  }
  if (losses.length > 0) record["extensions"] = { nationalColumns: Object.fromEntries(kept) };
  return { record, losses };
};

type Cell = readonly [column: string, value: NationalValue];

const ownCells = (entries: readonly (readonly [string, NationalRow[string]])[]): Cell[] =>
  entries.flatMap(([column, value]) => (isRows(value) ? [] : [[column, value] as const]));

const isRows = (value: NationalRow[string]): value is readonly NationalCells[] => Array.isArray(value);

const read = (
  cells: readonly Cell[],
  columns: readonly Column[],
  codes: CodesByColumn,
  into: Fields,
  place: string,
  keep: (at: string, value: NationalValue, reason: NotTravelled["reason"]) => void,
): void => {
  const byName = new Map(columns.map((column) => [column.column, column]));
  for (const [name, value] of cells) {
    const printed = cellText(value);
    if (printed === "") continue;
    const column = byName.get(name);
    const at = `${place}/${name}`;
    if (column === undefined) keep(at, value, noField);
    else {
      const field = fieldValue(printed, column, codes);
      if (field === undefined) keep(at, value, column.list === "" ? notOfKind : numberUnknown);
      else put(into, column.path, field);
    }
  }
};

const fieldValue = (printed: string, column: Column, codes: CodesByColumn): unknown => {
  if (column.kind !== "code" && column.kind !== "codes") return readers[column.kind]?.(printed);
  const known = new Map(Object.entries(codes[columnKey(column)] ?? {}));
  if (column.kind === "code") return known.get(printed);
  const read = splitCodes(printed).map((number) => known.get(number));
  return read.every((code) => code !== undefined) ? read : undefined;
};

const put = (into: Fields, [key = "", ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inside = (into[key] ?? {}) as Fields;
  into[key] = inside;
  put(inside, rest, value);
};

const noField = { zh: "记录没有这一栏的字段", en: "the record has no field for the column" };
const notOfKind = { zh: "栏内的写法读不出", en: "the cell cannot be read" };
const numberUnknown = {
  zh: "没有给出这一栏所用的代码表，号码不换算",
  en: "the list of the column's numbers was not given, or lacks this one",
};
