import type { NotEvaluated } from "../rule.js";
import type { Amounts, AmountTable, Figure } from "./fiscal-record.js";

/**
 * How finely a table is printed.
 *
 * All arithmetic is in fen (0.01 yuan), the finest a printed amount can mean:
 * two decimals of yuan, six of ten thousand yuan.
 */
export interface Precision {
  /** Fen in one of the table's units. */
  readonly fenPerUnit: number;
  /** Fen in one of the last printed digit. */
  readonly step: number;
  /** Yuan and fen are printed side by side, so that a whole figure may have been rounded to the yuan. */
  readonly mixed: boolean;
  /** No sum in the table leaves the integers that can be told apart. */
  readonly exact: boolean;
}

const finest = { CNY: 2, "CNY-10k": 6 } as const;

const known = new WeakMap<AmountTable, Precision>();

/** The table's precision: declared, or read off its figures. */
export const precisionOf = (table: AmountTable): Precision => {
  const seen = known.get(table);
  if (seen !== undefined) return seen;
  const precision = measure(table);
  known.set(table, precision);
  return precision;
};

const measure = (table: AmountTable): Precision => {
  const most = finest[table.unit];
  const fenPerUnit = 10 ** most;
  let decimals = 0;
  let bound = 0;
  for (const amounts of amountsIn(table)) {
    for (const figure of Object.values(amounts)) {
      if (typeof figure !== "number") continue;
      bound += Math.abs(figure) * fenPerUnit;
      while (decimals < most && !isPrintedWith(decimals, figure)) decimals += 1;
    }
  }
  const step = 10 ** (most - Math.min(table.decimals ?? decimals, most));
  const mixed = table.unit === "CNY" && table.decimals === undefined && step < fenPerUnit;
  return { fenPerUnit, step, mixed, exact: bound < Number.MAX_SAFE_INTEGER };
};

/** Whether a number's shortest decimal form has at most so many decimals. */
const isPrintedWith = (decimals: number, figure: number): boolean => {
  const scale = 10 ** decimals;
  return Math.round(figure * scale) / scale === figure;
};

function* amountsIn(table: AmountTable): Generator<Amounts> {
  for (const rows of [table.rows, table.income, table.expenditure, table.expenditureByPurpose]) {
    for (const row of rows ?? []) yield row.amounts;
  }
  if (table.total !== undefined) yield table.total.amounts;
  for (const amounts of [table.amounts, table.budget, table.final]) if (amounts !== undefined) yield amounts;
}

/** Whether the table shows a figure that is not a blank. */
export const hasFigures = (table: AmountTable): boolean => {
  for (const amounts of amountsIn(table)) {
    if (Object.values(amounts).some((figure) => typeof figure === "number")) return true;
  }
  return false;
};

/** A figure in fen; a blank counts as zero. */
export const toFen = (figure: Figure, { fenPerUnit }: Precision): number =>
  figure === null || figure === undefined ? 0 : Math.round(figure * fenPerUnit);

/** Fen as the number the table would print. */
export const fromFen = (fen: number, { fenPerUnit }: Precision): number => fen / fenPerUnit;

/** Reported where sums would not be exact. */
export const tooLarge = ({ printedTitle }: AmountTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”的金额过大，无法精确求和`,
    en: `the amounts of “${printedTitle}” are too large to be added exactly`,
  },
});
