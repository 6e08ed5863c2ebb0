import { remembered } from "./fiscal-check.js";
import type { AmountTable, Column, Figure, Row } from "./fiscal-record.js";

/**
 * The figures of a list of rows, in fen.
 *
 * Fen (0.01 yuan) are the finest a printed amount can mean: two decimals of
 * yuan, six of ten thousand yuan. In them every sum is one of integers.
 */
export interface Figures {
  readonly columns: readonly Column[];
  /** Row after row, a column each; NaN where nothing is printed. */
  readonly fen: Float64Array;
  /** The most decimals seen. */
  readonly decimals: number;
  /** Of the absolute amounts: no sum is larger. */
  readonly bound: number;
  /** How many figures are printed. */
  readonly printed: number;
}

type Unit = AmountTable["unit"];

/** Decimals that fen take in a unit. */
export const finestDecimals: Readonly<Record<Unit, number>> = { CNY: 2, "CNY-10k": 6 };

export const fenPerUnit: Readonly<Record<Unit, number>> = { CNY: 100, "CNY-10k": 1_000_000 };

/** A figure in fen, NaN where nothing is printed. */
export const toFen = (figure: Figure, unit: Unit): number =>
  typeof figure === "number" ? Math.round(figure * fenPerUnit[unit]) : Number.NaN;

/** The figures of rows. */
export const figuresOf: (rows: readonly Row[], unit: Unit) => Figures = remembered((rows, unit) => {
  const columns = columnsOf(rows);
  const width = columns.length;
  const fen = new Float64Array(rows.length * width).fill(Number.NaN);
  const scale = fenPerUnit[unit];
  let decimals = 0;
  let bound = 0;
  let printed = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const amounts = rows[index]?.amounts ?? {};
    for (let column = 0; column < width; column += 1) {
      const figure = amounts[columns[column] as Column];
      if (typeof figure !== "number") continue;
      const exact = figure * scale;
      fen[index * width + column] = Math.round(exact);
      bound += Math.abs(exact);
      printed += 1;
      while (decimals < finestDecimals[unit] && !isPrintedWith(decimals, figure)) decimals += 1;
    }
  }
  return { columns, fen, decimals, bound, printed };
});

/** The columns that any of the rows has; nearly always those of the first. */
const columnsOf = (rows: readonly Row[]): Column[] => {
  const columns: Column[] = [];
  for (const { amounts } of rows) {
    let next = 0;
    for (const column in amounts) {
      if (columns[next] !== column && !columns.includes(column as Column)) columns.push(column as Column);
      next += 1;
    }
  }
  return columns;
};

/** Whether a number's shortest decimal form has at most so many decimals. */
const isPrintedWith = (decimals: number, figure: number): boolean => {
  const scale = 10 ** decimals;
  return Math.round(figure * scale) / scale === figure;
};
