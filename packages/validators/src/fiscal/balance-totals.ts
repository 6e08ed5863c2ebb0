import { pointer } from "../pointer.js";
import { balanceSide } from "./balance-side.js";
import type { AmountTable, Column, NamedAmounts } from "./fiscal-record.js";
import type { PlacedFigure } from "./mismatch.js";
import type { Keyed } from "./tables.js";

/** What one side of a balance comes to: its total, and the subtotal of the year where there is one. */
export interface SideTotals {
  readonly total: PlacedFigure | undefined;
  readonly current: PlacedFigure | undefined;
}

export const sideTotals = (
  { key, table }: Keyed<AmountTable>,
  side: "income" | "expenditure",
  column: Column,
): SideTotals => {
  const rows = table[side] ?? [];
  const { total, current } = balanceSide(rows);
  const figure = (index: number | undefined): PlacedFigure | undefined => {
    if (index === undefined) return undefined;
    const { name, amounts } = rows[index] as NamedAmounts;
    return {
      at: pointer("tables", key, side, index, "amounts", column),
      item: name,
      printed: amounts[column],
    };
  };
  return { total: figure(total), current: figure(current) };
};
