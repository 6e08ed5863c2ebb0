import { numbersOf } from "./codes.js";
import {
  type CodesByColumn,
  type Column,
  columnKey,
  columnsByRecord,
  type NationalCells,
  type NationalRecord,
  type NationalRow,
  type NotTravelled,
} from "./columns.js";
import { cellText, readers, writers } from "./values.js";

/** A record under the names of the national tables, and what of it has no column there. */
export interface NationalExport {
  readonly row: NationalRow;
  readonly losses: readonly NotTravelled[];
}

export interface ExportOptions {
  /** Numbers of a place by column, in place of the national ones. */
  readonly codes?: CodesByColumn;
  /** Without child tables, which a flat file cannot hold. */
  readonly ownRowOnly?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A guide, a power or a licence under the national column names.
 *
 * Codes go out as the national numbers, or as those given in `codes`; a code without a number stays behind.
 */
export const toNationalColumns = (
  record: NationalRecord,
  { codes = {}, ownRowOnly = false }: ExportOptions = {},
): NationalExport => {
  const { own, children } = columnsByRecord[record.recordType];
  const travelled = new Set(["/recordType"]);
  const fields: Fields = { ...record };
  const rows = (ownRowOnly ? [] : children).flatMap(({ table, field, columns }) => {
    const listed = fields[field];
    if (!Array.isArray(listed)) return [];
    const cells = listed.map((element: Fields, index) =>
      cellsOf(element, columns, codes, `/${field}/${index}`, travelled),
    );
    return [[table, cells] as const];
  });
  const row = { ...cellsOf(fields, own, codes, "", travelled), ...Object.fromEntries(rows) };
  return { row, losses: [...left(record, "", withAncestors(travelled), travelled)] };
};

const cellsOf = (
  fields: Fields,
  columns: readonly Column[],
  codes: CodesByColumn,
  place: string,
  travelled: Set<string>,
): NationalCells => {
  const cells: Record<string, string> = {};
  for (const column of columns) {
    const value = column.path.reduce<unknown>((inside, key) => (inside as Fields | undefined)?.[key], fields);
    if (value === undefined) continue;
    const cell = cellOf(value, column, codes);
    if (cell === undefined) continue;
    cells[column.column] = cell;
    const at = `${place}/${column.path.join("/")}`;
    for (const arrived of arrivals(value, cell, column)) travelled.add(at + arrived);
  }
  return cells;
};

const cellOf = (value: unknown, column: Column, codes: CodesByColumn): string | undefined => {
  if (column.kind !== "code" && column.kind !== "codes") return writers[column.kind]?.(value);
  const numbers = numberByCode(column, codes);
  const printed = (column.kind === "code" ? [value] : (value as readonly unknown[])).map((code) =>
    numbers.get(String(code)),
  );
  return printed.every((number) => number !== undefined) ? printed.join(",") : undefined;
};

const numberByCode = (column: Column, codes: CodesByColumn): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(codes[columnKey(column)] ?? numbersOf(column) ?? {}).map(([number, code]) => [
      code,
      number,
    ]),
  );

/** The parts of a value that its cell brings back, by their pointers into it. */
const arrivals = (value: unknown, cell: string, { kind }: Column): string[] => {
  if (kind === "code" || kind === "codes") return [""];
  const back = readers[kind]?.(cellText(cell));
  if (!Array.isArray(value) || !Array.isArray(back)) return back === value ? [""] : [];
  if (value.length !== back.length) return [];
  return value.flatMap((element, index) => {
    const returned: unknown = back[index];
    if (typeof element !== "object" || element === null) return element === returned ? [`/${index}`] : [];
    return Object.entries(element as Fields)
      .filter(([key, inside]) => (returned as Fields)[key] === inside)
      .map(([key]) => `/${index}/${key}`);
  });
};

const withAncestors = (pointers: ReadonlySet<string>): ReadonlySet<string> => {
  const all = new Set<string>([""]);
  for (const pointer of pointers) {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1))
      all.add(pointer.slice(0, end));
  }
  return all;
};

/** What of a value did not travel, each piece whole. */
function* left(
  value: unknown,
  at: string,
  reached: ReadonlySet<string>,
  travelled: ReadonlySet<string>,
): Generator<NotTravelled> {
  if (travelled.has(at)) return;
  if (typeof value !== "object" || value === null || !reached.has(at)) {
    yield { at, reason: noColumn };
    return;
  }
  for (const [key, inside] of Object.entries(value)) yield* left(inside, `${at}/${key}`, reached, travelled);
}

const noColumn = {
  zh: "国家事项表没有对应的栏，或者对应的栏装不下、没有给出代码对照",
  en: "no national column holds it, or not in full, or its code has no number",
};
