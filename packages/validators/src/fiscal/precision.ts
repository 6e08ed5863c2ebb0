import type { NotEvaluated } from "../rule.js";
import { fenPerUnit, figuresOf, finestDecimals } from "./figures.js";
import { remembered } from "./fiscal-check.js";
import type { AmountTable, FiscalRecord, Row } from "./fiscal-record.js";

/** How finely a table is printed. */
export interface Precision {
  /** Fen in one of the last printed digit. */
  readonly step: number;
  /** Yuan and fen are printed side by side, so that a whole figure may have been rounded to the yuan. */
  readonly mixed: boolean;
  /** No sum in the table leaves the integers that can be told apart. */
  readonly exact: boolean;
  /** No figure is printed at all. */
  readonly blank: boolean;
}

/** The table's precision: declared, or read off its figures. */
export const precisionOf: (table: AmountTable) => Precision = remembered((table) => {
  const { unit } = table;
  const finest = finestDecimals[unit];
  let decimals = 0;
  let bound = 0;
  let blank = true;
  for (const rows of listsOf(table)) {
    const figures = figuresOf(rows, unit);
    decimals = Math.max(decimals, figures.decimals);
    bound += figures.bound;
    blank &&= figures.printed === 0;
  }
  const step = 10 ** (finest - Math.min(table.decimals ?? decimals, finest));
  const mixed = unit === "CNY" && table.decimals === undefined && step < fenPerUnit.CNY;
  return { step, mixed, exact: bound < Number.MAX_SAFE_INTEGER, blank };
});

/** Every row of figures in the table, in lists as they are printed. */
const listsOf = ({
  rows = [],
  total,
  income = [],
  expenditure = [],
  expenditureByPurpose = [],
  amounts,
  budget,
  final,
}: AmountTable): (readonly Row[])[] => {
  const single: Row[] = total === undefined ? [] : [total];
  for (const each of [amounts, budget, final])
    if (each !== undefined) single.push({ name: "", amounts: each });
  return [rows, income, expenditure, expenditureByPurpose, single];
};

/** Reported where sums would not be exact. */
export const tooLarge = ({ printedTitle }: AmountTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”的金额过大，无法精确求和`,
    en: `the amounts of “${printedTitle}” are too large to be added exactly`,
  },
});

/** Last digits that two tables may be apart: final accounts are rounded from yuan table by table. */
export const roundingOf = ({ recordType }: FiscalRecord): number =>
  recordType === "department-final-accounts" ? 1 : 0;
