import { pointer } from "../pointer.js";
import type { RecordOf } from "../record-of.js";
import type { PlacedFigure } from "../statistics/figure-sums.js";
import { type Decimals, decimalsOf } from "../statistics/rounding.js";

export type AssistanceStatistics = RecordOf<"assistance-statistics">;
export type Item = AssistanceStatistics["items"][number];
export type Column = "value" | "previous" | "previousMonth" | "sameLastYear";

/** The columns of figures, this period's first. */
export const columns: readonly Column[] = ["value", "previous", "previousMonth", "sameLastYear"];

export const columnNames: Readonly<Record<Column, string>> = {
  value: "本期",
  previous: "上期",
  previousMonth: "上月",
  sameLastYear: "上年同期",
};

/** The figure in a cell; `undefined` where the cell is blank or the column is not there. */
export const figureAt = (
  { items }: Pick<AssistanceStatistics, "items">,
  index: number,
  column: Column = "value",
): PlacedFigure | undefined => {
  const item = items[index];
  const value = item?.[column];
  if (item === undefined || value === undefined || value === null) return undefined;
  const { unit } = item;
  return { at: pointer("items", index, column), value, ...(unit !== undefined && { unit }) };
};

/** How finely the table prints each unit, as declared or as its figures show. */
export const decimalsIn = ({ items, rounding }: AssistanceStatistics): Decimals => {
  const finest = decimalsOf(
    items.flatMap((_, index) => columns.flatMap((column) => figureAt({ items }, index, column) ?? [])),
  );
  const declared = rounding?.decimals;
  return declared === undefined ? finest : new Map([...finest].map(([unit]) => [unit, declared]));
};

/** The same, worked out at the first figure that asks, once a check. */
export const lazyDecimals = (record: AssistanceStatistics): (() => Decimals) => {
  let known: Decimals | undefined;
  return () => {
    known ??= decimalsIn(record);
    return known;
  };
};
