import type { CauseKind } from "./cause.js";
import { fenPerUnit, figuresOf, toFen } from "./figures.js";
import { remembered } from "./fiscal-check.js";
import type { Row } from "./fiscal-record.js";
import { precisionOf } from "./precision.js";
import { type Cell, itemOf, rowOf } from "./row-list.js";

/** What kind of slip a figure looks like. */
export interface Slip {
  readonly kind: CauseKind;
  readonly detail: string;
  /** So unlikely by chance that a single sum shows it. */
  readonly telling: boolean;
}

const yuanPerTenThousand = 10_000;

/** How figures printed alike may have come of the one that the others make of them, in fen. */
export const slipOf = (cells: readonly [Cell, ...Cell[]], likely: number): Slip => {
  const [cell] = cells;
  const printed = fenOf(cell);
  const copied = printed === 0 ? undefined : repeatedFrom(cell, printed, cells);
  if (copied !== undefined)
    return { kind: "copied", detail: copied, telling: Math.abs(likely) < Math.abs(printed) };
  if (isScaled(printed, likely)) return { kind: "scaled", detail: "", telling: true };
  const [digits, wanted] = [digitsOf(cell, printed), digitsOf(cell, likely)];
  const digit = digitSlip(digits, wanted);
  if (digit !== undefined) {
    return { kind: "digit", detail: digit, telling: Math.max(digits.length, wanted.length) >= manyDigits };
  }
  return { kind: "unknown", detail: "", telling: false };
};

export const fenOf = (cell: Cell): number =>
  toFen(rowOf(cell).amounts[cell.column] ?? 0, cell.list.table.unit);

const isScaled = (a: number, b: number): boolean =>
  a !== 0 && b !== 0 && (a === b * yuanPerTenThousand || b === a * yuanPerTenThousand);

/** The row above in the tree, or the total, that has the same amount in the column. */
const repeatedFrom = (
  { list, index, column }: Cell,
  printed: number,
  wrong: readonly Cell[],
): string | undefined => {
  const { table, rows } = list;
  const { code } = rows[index] ?? {};
  if (list.part !== "rows" || code === undefined) return undefined;
  const { columns, fen } = figuresOf(rows, table.unit);
  const slot = columns.indexOf(column);
  const above = rowsAbove(rows, code).find(
    (at) =>
      !wrong.some(
        (cell) => cell.list.key === list.key && cell.list.part === list.part && cell.index === at,
      ) && fen[at * columns.length + slot] === printed,
  );
  const source = above === undefined ? undefined : rows[above];
  if (source !== undefined) return itemOf(source);
  const { total } = table;
  const isTotal = total !== undefined && toFen(total.amounts[column] ?? 0, table.unit) === printed;
  return isTotal ? itemOf(total) : undefined;
};

/** Where the rows stand whose codes a code begins with, in the order printed. */
const rowsAbove = (rows: readonly Row[], code: string): number[] => {
  const byCode = indicesByCode(rows);
  return Array.from({ length: code.length }, (_, length) => byCode.get(code.slice(0, length)) ?? [])
    .flat()
    .sort((a, b) => a - b);
};

const indicesByCode: (rows: readonly Row[]) => ReadonlyMap<string, readonly number[]> = remembered((rows) => {
  const indices = new Map<string, number[]>();
  for (const [index, { code }] of rows.entries()) {
    if (code === undefined) continue;
    const same = indices.get(code);
    if (same === undefined) indices.set(code, [index]);
    else same.push(index);
  }
  return indices;
});

/** A figure's digits as its table prints them. */
const digitsOf = ({ list: { table } }: Cell, fen: number): string =>
  String(Math.round(Math.abs(fen) / Math.min(precisionOf(table).step, fenPerUnit[table.unit])));

/** Of so many digits, one off in a single sum is no chance. */
const manyDigits = 6;

/** Fewer digits differ in one place by chance. */
const fewestDigits = 4;

const digitSlip = (printed: string, likely: string): string | undefined => {
  if (Math.max(printed.length, likely.length) < fewestDigits) return undefined;
  if (lacksOne(printed, likely)) return "漏一位数字";
  if (lacksOne(likely, printed)) return "多一位数字";
  return areSwapped(printed, likely) ? "相邻两位数字颠倒" : undefined;
};

const lacksOne = (short: string, long: string): boolean => {
  if (short.length !== long.length - 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
};

const areSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at !== -1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};
