import { economic, functional } from "./code-tree.js";
import { remembered } from "./fiscal-check.js";
import type { Amounts, CodeRow, CodeTable, Column, FiscalRecord } from "./fiscal-record.js";
import { rollUp } from "./roll-up.js";
import { type Keyed, tablesOf } from "./tables.js";

/** A run of rows in which every amount belongs to the row so many places further down. */
export interface RowShift {
  readonly key: string;
  readonly table: CodeTable;
  /** The table that shows where the amounts belong; the sums of the table itself where there is none. */
  readonly reference?: Keyed<CodeTable>;
  /** Rows further down in the reference; negative for further up. */
  readonly offset: number;
  readonly first: number;
  readonly last: number;
}

/** Shorter runs occur by chance, where 类, 款 and 项 have the same amount. */
const shortestRun = 5;

/** Tables that mostly print the same amounts for the same codes, and the columns both have. */
const pairs = [
  { keys: ["generalExpenditure", "expenditure"], columns: ["total", "basic", "project"] },
  { keys: ["income", "expenditure"], columns: ["total"] },
  { keys: ["generalExpenditure", "fiscalExpenditure"], columns: ["total"] },
  { keys: ["basicByEconomic", "fiscalBasicByEconomic"], columns: ["total"] },
  { keys: ["operatingByEconomic", "basicByEconomic"], columns: ["total"] },
] as const;

/**
 * The shifts between tables that print the same money.
 *
 * The table whose own sums fail is the shifted one; where both add up, equal
 * amounts in different rows are chance.
 */
export const rowShiftsOf: (record: FiscalRecord) => readonly RowShift[] = remembered((record) => {
  const tables = tablesOf(record);
  const shifts: RowShift[] = [];
  for (const { keys, columns } of pairs) {
    const pair = keys.flatMap((key) => {
      const table = tables[key];
      return table === undefined ? [] : [{ key, table }];
    });
    const [a, b] = pair;
    if (a === undefined || b === undefined || !areUnlike(a.table, b.table, columns)) continue;
    if (shifts.some(({ key }) => key === a.key || key === b.key)) continue;
    const shifted = pair.find((keyed) => !addsUp(record, keyed));
    if (shifted === undefined) continue;
    const shift = longestRun(shifted, shifted === a ? b : a, columns);
    if (shift !== undefined) shifts.push(shift);
  }
  return shifts;
});

/** Whether enough rows differ for a run; most departments print the same rows twice. */
const areUnlike = (
  { rows: a = [] }: CodeTable,
  { rows: b = [] }: CodeTable,
  columns: readonly Column[],
): boolean => {
  let unlike = Math.abs(a.length - b.length);
  for (let index = 0; index < a.length && unlike < shortestRun; index += 1) {
    if (a[index]?.code !== b[index]?.code || !sameRow(a[index]?.amounts, b[index]?.amounts, columns))
      unlike += 1;
  }
  return unlike >= shortestRun;
};

const sameRow = (a: Amounts = {}, b: Amounts = {}, columns: readonly Column[]): boolean =>
  columns.every((column) => (a[column] ?? 0) === (b[column] ?? 0));

const addsUp = (record: FiscalRecord, table: Keyed<CodeTable>): boolean => {
  const classification = table.key.endsWith("ByEconomic") ? economic : functional;
  for (const result of rollUp(record, table, classification)) {
    if ("verdict" in result && (result.verdict === "differs" || result.verdict === "blank")) return false;
  }
  return true;
};

const longestRun = (
  { key, table }: Keyed<CodeTable>,
  other: Keyed<CodeTable>,
  columns: readonly Column[],
): RowShift | undefined => {
  const { table: reference } = other;
  const rows = table.rows ?? [];
  const fingerprint = ({ amounts }: CodeRow): string =>
    columns.map((column) => amounts[column] ?? 0).join("|");
  const blank = columns.map(() => 0).join("|");
  const { byCode, byAmounts } = index(reference.rows ?? [], fingerprint);
  const home = (row: CodeRow | undefined, offset: number): string | undefined => {
    const place = byCode.get(row?.code ?? "");
    const there = place === undefined ? undefined : reference.rows?.[place + offset];
    return there === undefined ? undefined : fingerprint(there);
  };
  let runs = new Map<number, Run>();
  let longest: Run & { readonly offset: number; readonly last: number } = {
    moved: shortestRun - 1,
    first: 0,
    offset: 0,
    last: 0,
  };
  rows.forEach((row, position) => {
    const place = byCode.get(row.code);
    const amounts = fingerprint(row);
    const continued = new Map<number, Run>();
    if (place !== undefined && amounts !== blank && amounts !== home(row, 0)) {
      for (const there of byAmounts.get(amounts) ?? []) {
        const offset = there - place;
        const { moved, first } = runs.get(offset) ?? { moved: 0, first: position };
        continued.set(offset, { moved: moved + 1, first });
        if (moved + 1 > longest.moved) longest = { moved: moved + 1, first, offset, last: position };
      }
    } else {
      // Where 类, 款 and 项 have one amount, a row may have moved and look as before.
      for (const [offset, run] of runs) if (home(row, offset) === amounts) continued.set(offset, run);
    }
    runs = continued;
  });
  const { moved, first, offset, last } = longest;
  return moved < shortestRun ? undefined : { key, table, reference: other, offset, first, last };
};

/** Rows that follow each other with the amounts of others; `moved` are those that show it. */
interface Run {
  readonly moved: number;
  readonly first: number;
}

/** Where a row of the same amounts stands; the first few are enough to follow a run. */
const index = (
  rows: readonly CodeRow[],
  fingerprint: (row: CodeRow) => string,
): { byCode: Map<string, number>; byAmounts: Map<string, number[]> } => {
  const byCode = new Map<string, number>();
  const byAmounts = new Map<string, number[]>();
  rows.forEach((row, position) => {
    byCode.set(row.code, position);
    const same = byAmounts.get(fingerprint(row)) ?? [];
    if (same.length < 8) byAmounts.set(fingerprint(row), [...same, position]);
  });
  return { byCode, byAmounts };
};
