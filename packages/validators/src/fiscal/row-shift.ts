import { functional } from "./code-tree.js";
import { remembered } from "./fiscal-check.js";
import type { Amounts, CodeRow, CodeTable, FiscalRecord } from "./fiscal-record.js";
import { rollUp } from "./roll-up.js";
import { type Keyed, tablesOf } from "./tables.js";

/** A run of rows in which every amount belongs to the row so many places further down. */
export interface RowShift {
  readonly key: string;
  readonly table: CodeTable;
  /** The table that shows where the amounts belong. */
  readonly reference: CodeTable;
  /** Rows further down in the reference; negative for further up. */
  readonly offset: number;
  readonly first: number;
  readonly last: number;
}

/** Shorter runs occur by chance, where 类, 款 and 项 have the same amount. */
const shortestRun = 5;

/**
 * The shift between the table of all expenditure and that of the general public budget.
 *
 * The table whose own sums fail is the shifted one; where both add up, equal
 * amounts in different rows are chance.
 */
export const rowShiftOf = (record: FiscalRecord): RowShift | undefined => findShifts(record)[0];

const findShifts: (record: FiscalRecord) => readonly RowShift[] = remembered((record) => {
  const { expenditure, generalExpenditure } = tablesOf(record);
  if (expenditure === undefined || generalExpenditure === undefined) return [];
  if (!areUnlike(expenditure, generalExpenditure)) return [];
  const all = { key: "expenditure", table: expenditure };
  const general = { key: "generalExpenditure", table: generalExpenditure };
  if (!addsUp(record, general)) return longestRun(general, expenditure);
  return addsUp(record, all) ? [] : longestRun(all, generalExpenditure);
});

/** Whether enough rows differ for a run; most departments print the same rows twice. */
const areUnlike = ({ rows: a = [] }: CodeTable, { rows: b = [] }: CodeTable): boolean => {
  let unlike = Math.abs(a.length - b.length);
  for (let index = 0; index < a.length && unlike < shortestRun; index += 1) {
    if (a[index]?.code !== b[index]?.code || !sameRow(a[index]?.amounts, b[index]?.amounts)) unlike += 1;
  }
  return unlike >= shortestRun;
};

const sameRow = (a: Amounts = {}, b: Amounts = {}): boolean =>
  (a.total ?? 0) === (b.total ?? 0) &&
  (a.basic ?? 0) === (b.basic ?? 0) &&
  (a.project ?? 0) === (b.project ?? 0);

const addsUp = (record: FiscalRecord, table: Keyed<CodeTable>): boolean => {
  for (const result of rollUp(record, table, functional)) {
    if ("verdict" in result && (result.verdict === "differs" || result.verdict === "blank")) return false;
  }
  return true;
};

const longestRun = ({ key, table }: Keyed<CodeTable>, reference: CodeTable): RowShift[] => {
  const rows = table.rows ?? [];
  const { byCode, byAmounts } = index(reference.rows ?? []);
  let runs = new Map<number, number>();
  let longest = { length: shortestRun - 1, offset: 0, last: 0 };
  rows.forEach((row, position) => {
    const home = byCode.get(row.code);
    const amounts = fingerprint(row.amounts);
    const continued = new Map<number, number>();
    const moved =
      home !== undefined && amounts !== blank && !sameRow(row.amounts, reference.rows?.[home]?.amounts);
    if (moved) {
      for (const place of byAmounts.get(amounts) ?? []) {
        const offset = place - home;
        const length = (runs.get(offset) ?? 0) + 1;
        continued.set(offset, length);
        if (length > longest.length) longest = { length, offset, last: position };
      }
    }
    runs = continued;
  });
  const { length, offset, last } = longest;
  return length < shortestRun ? [] : [{ key, table, reference, offset, first: last - length + 1, last }];
};

/** Where a row of the same amounts stands; the first few are enough to follow a run. */
const index = (
  rows: readonly CodeRow[],
): { byCode: Map<string, number>; byAmounts: Map<string, number[]> } => {
  const byCode = new Map<string, number>();
  const byAmounts = new Map<string, number[]>();
  rows.forEach(({ code, amounts }, position) => {
    byCode.set(code, position);
    const same = byAmounts.get(fingerprint(amounts)) ?? [];
    if (same.length < 8) byAmounts.set(fingerprint(amounts), [...same, position]);
  });
  return { byCode, byAmounts };
};

const fingerprint = ({ total, basic, project }: Amounts = {}): string =>
  `${total ?? 0}|${basic ?? 0}|${project ?? 0}`;

const blank = fingerprint();
