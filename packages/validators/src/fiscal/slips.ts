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
  /** The amount as it would be printed, in fen; sums make it that, give or take rounding. */
  readonly likely: number;
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
    return { kind: "copied", detail: copied, likely, telling: Math.abs(likely) < Math.abs(printed) };
  if (printed < 0 && isNear(cell, -printed, likely))
    return { kind: "sign", detail: "", likely: -printed, telling: true };
  const scaled = scaledFrom(cell, printed, likely);
  if (scaled !== undefined) return scaled;
  const [digits, wanted] = [digitsOf(cell, printed), digitsOf(cell, likely)];
  const digit = digitSlip(digits, wanted);
  if (digit !== undefined) {
    const telling = Math.max(digits.length, wanted.length) >= manyDigits;
    return { kind: "digit", detail: digit, likely, telling };
  }
  return { kind: "unknown", detail: "", likely, telling: false };
};

export const fenOf = (cell: Cell): number =>
  toFen(rowOf(cell).amounts[cell.column] ?? 0, cell.list.table.unit);

/** Apart by no more than sums of rounded figures are: 0.03 of ten thousand yuan, or two yuan. */
export const isNear = ({ list: { table } }: Cell, a: number, b: number): boolean =>
  Math.abs(a - b) <= toFen(table.unit === "CNY" ? 2 : 0.03, table.unit);

/** An amount in the other unit: exactly, or rounded there or here to the last printed digit. */
const scaledFrom = (cell: Cell, printed: number, likely: number): Slip | undefined => {
  if (printed === 0 || likely === 0) return undefined;
  const isExact = printed === likely * yuanPerTenThousand || likely === printed * yuanPerTenThousand;
  if (isExact) return { kind: "scaled", detail: "", likely, telling: true };
  const { step } = precisionOf(cell.list.table);
  if (Math.abs(printed) < Math.abs(likely)) {
    const digits = digitsOf(cell, printed).length;
    const isRounded = Math.abs(printed * yuanPerTenThousand - likely) <= (step * yuanPerTenThousand) / 2;
    if (!isRounded || digits < fewestDigits) return undefined;
    return { kind: "scaled", detail: "", likely, telling: digits >= manyDigits };
  }
  const inUnit = Math.round(printed / yuanPerTenThousand / step) * step;
  if (inUnit === 0 || !isNear(cell, inUnit, likely)) return undefined;
  const telling = digitsOf(cell, inUnit).length >= fewestDigits;
  return { kind: "scaled", detail: "", likely: inUnit, telling };
};

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

export const digitSlip = (printed: string, likely: string): string | undefined => {
  if (Math.max(printed.length, likely.length) < fewestDigits) return undefined;
  // Without its first digit 1064.46 is printed as 64.46.
  const withZeros = printed === "0" ? printed : printed.padStart(likely.length - 1, "0");
  if (lacksOne(withZeros, likely)) return "漏一位数字";
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
