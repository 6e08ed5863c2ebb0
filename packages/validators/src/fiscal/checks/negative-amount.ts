import { fieldLabel } from "../../field-label.js";
import { pointerSegments } from "../../pointer.js";
import { balanceSide } from "../balance-side.js";
import { figuresOf } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { Column } from "../fiscal-record.js";
import { itemOf, pointerOf, rowOf } from "../row-list.js";
import { rowLists } from "../row-lists.js";

/** Columns in which money is brought forward, carried on or adjusted. */
const mayBeNegative: ReadonlySet<Column> = new Set(["opening", "closing", "carryForward", "carryover"]);

export const negativeAmount: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "金额为负", en: "A negative amount" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}：只有结转、调整可以为负",
    en: "in “{table}” {column} of “{item}” is printed as {printed}: only what is carried over or adjusted may be negative",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    for (const list of rowLists(record)) {
      const { columns, fen } = figuresOf(list.rows, list.table.unit);
      const flows = new Set(list.key.endsWith("alance") ? balanceSide(list.rows).flows : []);
      for (let slot = 0; slot < fen.length; slot += 1) {
        if (!((fen[slot] as number) < 0)) continue;
        const column = columns[slot % columns.length] as Column;
        const index = Math.floor(slot / columns.length);
        if (mayBeNegative.has(column) || flows.has(index)) continue;
        const cell = { list, index, column };
        const at = pointerOf(cell);
        yield {
          at,
          data: {
            table: list.table.printedTitle,
            item: itemOf(rowOf(cell)),
            column,
            columnLabel: fieldLabel(record.recordType, pointerSegments(at)) ?? column,
            printed: rowOf(cell).amounts[column] ?? "—",
          },
        };
      }
    }
  },
});
