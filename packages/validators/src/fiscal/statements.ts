import { pointer } from "../pointer.js";
import type { PrintedFigure } from "./comparison.js";
import { finestDecimals, toFen } from "./figures.js";
import type { Figure, FiscalRecord } from "./fiscal-record.js";

export type Statement = NonNullable<FiscalRecord["statements"]>[number];

/** A statement and where it stands. */
export interface PlacedStatement {
  readonly index: number;
  readonly statement: Statement;
}

export const statementsOf = ({ statements = [] }: FiscalRecord): PlacedStatement[] =>
  statements.map((statement, index) => ({ index, statement }));

/** JSON Pointer of a property of a statement. */
export const inStatement = (index: number, property: keyof Statement): string =>
  pointer("statements", index, property);

/** The amounts of a statement that take part in a comparison, those that are printed. */
export const inText = (
  index: number,
  statement: Statement,
  properties: readonly ("amount" | "base" | "change" | "whole")[],
): PrintedFigure[] =>
  properties.flatMap((property) =>
    statement[property] === undefined
      ? []
      : [{ at: inStatement(index, property), printed: statement[property] }],
  );

/** What a statement is about, for people; names of items are ours, not the text's. */
export const subjectOf = ({ code, item, name }: Statement): string =>
  [code, name ?? item].filter((part) => part !== undefined).join(" ") || "—";

/** A statement's figure in fen; `undefined` where it prints none. */
export const fenIn = ({ unit }: Statement, figure: Figure): number | undefined =>
  typeof figure === "number" ? toFen(figure, unit) : undefined;

/** Fen in one of the last digit that the statement prints. */
export const lastDigit = (statement: Statement): number => {
  const { unit, decimals, amount, base, change, whole } = statement;
  const printed = decimals ?? Math.max(...[amount, base, change, whole].map(decimalsOf));
  return 10 ** (finestDecimals[unit] - Math.min(printed, finestDecimals[unit]));
};

/**
 * The coarsest last digit of statements that are printed together.
 *
 * Where decimals are not declared, those of one text are taken to be alike: 0 may have been printed 0.00.
 */
export const coarsestDigit = (together: readonly Statement[]): number => {
  const declared = together.filter(({ decimals }) => decimals !== undefined).map(lastDigit);
  const others = together.filter(({ decimals }) => decimals === undefined).map(lastDigit);
  return Math.max(...declared, ...(others.length > 0 ? [Math.min(...others)] : []));
};

const decimalsOf = (figure: Figure): number => {
  const [, fraction = ""] = String(figure ?? 0).split(".");
  return fraction.length;
};

/** What is compared with: printed, or what the change leaves. */
export const baseOf = (statement: Statement): number | undefined => {
  const { amount, base, change, direction } = statement;
  const printed = fenIn(statement, base);
  if (printed !== undefined) return printed;
  const [now, by] = [fenIn(statement, amount), fenIn(statement, change)];
  if (now === undefined || direction === undefined) return undefined;
  if (direction === "unchanged") return now;
  if (by === undefined) return undefined;
  return direction === "increase" ? now - Math.abs(by) : now + Math.abs(by);
};

/** The change, up or down; the printed one where there is one. */
export const changeOf = (statement: Statement): number | undefined => {
  const { amount, change, direction } = statement;
  const by = fenIn(statement, change);
  if (direction === "unchanged") return 0;
  if (by !== undefined && direction !== undefined)
    return direction === "increase" ? Math.abs(by) : -Math.abs(by);
  const [now, base] = [fenIn(statement, amount), baseOf(statement)];
  return now === undefined || base === undefined ? undefined : now - base;
};
