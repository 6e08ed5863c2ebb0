import { parseAmount } from "../amount.js";
import type { Cell, Grid } from "../grid.js";
import { addressOf } from "../grid.js";
import type { TableProblem } from "../problem.js";
import type { AmountColumns } from "./header.js";

/** Amounts of a row as a record holds them. */
export type Amounts = Record<string, number | null>;

/** What is gathered while one table is read. */
export class TableReading {
  /** Of the amounts read: the decimals each is printed with. */
  readonly decimals: number[] = [];
  readonly values: number[] = [];

  /** From pointers below the table to addresses. */
  readonly cells: Map<string, string> = new Map();
  readonly problems: TableProblem[] = [];

  readonly grid: Grid;
  /** What the codes of the row above were, part by part, for each half of the table. */
  codeParts: readonly (readonly string[])[];

  constructor(grid: Grid, codeParts: readonly (readonly string[])[]) {
    this.grid = grid;
    this.codeParts = codeParts;
  }

  /** Notes that the value at a pointer below the table came from a place. */
  mark(pointer: string, row: number, column: number): void {
    this.cells.set(pointer, addressOf(this.grid, row, column));
  }

  report(severity: TableProblem["severity"], row: number, column: number, zh: string, en: string): void {
    this.problems.push({ severity, address: addressOf(this.grid, row, column), message: { zh, en } });
  }

  /** The amounts of a row, a blank one where nothing is printed. */
  amounts(columns: AmountColumns, row: number, pointer: string): Amounts {
    const amounts: Amounts = {};
    for (const [key, { index }] of columns) {
      amounts[key] = this.amount(row, index, `${pointer}/${key}`);
    }
    return amounts;
  }

  amount(row: number, column: number, pointer: string): number | null {
    this.mark(pointer, row, column);
    const cell = this.own(row, column);
    if (cell === undefined) return null;
    const { text, stored } = cell;
    const printed = parseAmount(text);
    if (printed === undefined) {
      this.report(
        "error",
        row,
        column,
        text.startsWith("=")
          ? `公式“${text}”没有保存计算结果，请在 Excel 或 WPS 中打开后再保存。`
          : `“${text}”不是金额。`,
        text.startsWith("=")
          ? `The formula “${text}” was saved without its result; open the file in Excel or WPS and save it.`
          : `“${text}” is not an amount.`,
      );
      return null;
    }
    if (stored !== undefined) {
      this.report(
        "info",
        row,
        column,
        `单元格存的是 ${stored}，印出来是 ${text}；按印出的读入。`,
        `The cell holds ${stored} and prints ${text}; what is printed was read.`,
      );
    }
    if (printed.value !== null) {
      this.decimals.push(printed.decimals);
      this.values.push(printed.value);
    }
    return printed.value;
  }

  /** The cell at a place, unless it began in a row above. */
  own(row: number, column: number): Cell | undefined {
    const cell = this.grid.rows[row]?.[column];
    return cell?.row === row && cell.column === column ? cell : undefined;
  }
}
