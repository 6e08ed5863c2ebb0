import { decimalsOf } from "../amount.js";
import type { Cell } from "../grid.js";

/** How a cell looks and what it means to a reader that cannot see. */
export type Role = "title" | "line" | "unit" | "heading" | "label" | "text" | "code" | "amount" | "note";

/** A cell to be written. */
export interface OutCell extends Pick<Cell, "row" | "column" | "rowSpan" | "columnSpan"> {
  readonly role: Role;
  readonly value: string | number;
  /** Of an amount: printed decimals. */
  readonly decimals?: number;
}

/** A sheet to be written: one table. */
export interface OutSheet {
  readonly name: string;
  readonly cells: readonly OutCell[];
  readonly width: number;
  readonly height: number;
  /** Rows of headings: from, to (exclusive). Those above are the title and lines around it. */
  readonly headings: readonly [number, number];
}

/** Collects the cells of a sheet from the top. */
export class SheetBuilder {
  readonly cells: OutCell[] = [];
  row = 0;
  private readonly width: number;

  constructor(width: number) {
    this.width = Math.max(width, 2);
  }

  /** A cell over the whole width. */
  across(role: Role, value: string): void {
    this.cells.push({ role, value, row: this.row, column: 0, rowSpan: 1, columnSpan: this.width });
    this.row += 1;
  }

  /** A cell on the left and one on the right. */
  apart(left: string, right: string): void {
    const half = Math.max(1, Math.floor(this.width / 2));
    if (left !== "") this.put("line", left, 0, half);
    if (right !== "") this.put("unit", right, half, this.width - half);
    this.row += 1;
  }

  /** A cell of the present row; nothing where there is nothing to print. */
  put(
    role: Role,
    value: string | number | null | undefined,
    column: number,
    columnSpan = 1,
    rowSpan = 1,
  ): void {
    if (value === null || value === undefined) return;
    this.cells.push({ role, value, row: this.row, column, rowSpan, columnSpan });
  }

  amount(value: unknown, column: number, decimals: number | undefined): void {
    if (typeof value !== "number") return;
    const shown = Math.max(decimals ?? 0, decimalsOf(value));
    this.cells.push({
      role: "amount",
      value,
      decimals: shown,
      row: this.row,
      column,
      rowSpan: 1,
      columnSpan: 1,
    });
  }

  /** Headings from their paths: equal ones side by side are one, short ones reach down. */
  headings(paths: readonly (readonly string[])[]): [number, number] {
    const from = this.row;
    const depth = Math.max(...paths.map(({ length }) => length));
    for (let level = 0; level < depth; level += 1) {
      for (let column = 0; column < paths.length; ) {
        const path = paths[column] ?? [];
        const heading = path[level];
        const isLast = level === path.length - 1;
        let end = column + 1;
        while (!isLast && sameGroup(path, paths[end], level)) end += 1;
        if (heading !== undefined) {
          this.put("heading", heading, column, end - column, isLast ? depth - level : 1);
        }
        column = end;
      }
      this.row += 1;
    }
    return [from, this.row];
  }

  sheet(name: string, headings: readonly [number, number]): OutSheet {
    return { name, cells: this.cells, width: this.width, height: this.row, headings };
  }
}

const sameGroup = (path: readonly string[], other: readonly string[] | undefined, level: number): boolean =>
  other !== undefined &&
  other.length > level + 1 &&
  path.slice(0, level + 1).every((heading, index) => heading === other[index]);
