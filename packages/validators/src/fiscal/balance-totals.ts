import { balanceSide } from "./balance-side.js";
import type { AmountTable, Column } from "./fiscal-record.js";
import type { Cell } from "./row-list.js";
import type { Keyed } from "./tables.js";

/** What one side of a balance comes to: its total, and the subtotal of the year where there is one. */
export interface SideTotals {
  readonly total: Cell | undefined;
  readonly current: Cell | undefined;
}

export const sideTotals = (
  { key, table }: Keyed<AmountTable>,
  part: "income" | "expenditure",
  column: Column,
): SideTotals => {
  const rows = table[part] ?? [];
  const list = { key, table, part, rows };
  const { total, current } = balanceSide(rows);
  return {
    total: total === undefined ? undefined : { list, index: total, column },
    current: current === undefined ? undefined : { list, index: current, column },
  };
};
