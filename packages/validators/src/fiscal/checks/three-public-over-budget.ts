import { fieldLabel } from "../../field-label.js";
import { pointer } from "../../pointer.js";
import { comparisonData } from "../comparison.js";
import { toFen } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { Column } from "../fiscal-record.js";
import { tablesOf } from "../tables.js";

const items: readonly Column[] = [
  "abroad",
  "vehicleTotal",
  "vehiclePurchase",
  "vehicleOperation",
  "reception",
  "total",
];

/** The items that are over; a whole is named only when none of its parts is. */
export const threePublicOverBudget: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "“三公”经费决算超过预算", en: "Three-public money spent beyond its budget" },
  message: {
    zh: "“{table}”的{columnLabel}决算 {printed}，超过预算 {budget}，多 {difference}：应说明原因",
    en: "in “{table}” {column} is {printed} in the final accounts, its budget {budget}, {difference} less: this needs an explanation",
  },
  basis: [{ source: "three-public-practice" }],
  *check(record) {
    const { threePublic: table } = tablesOf(record);
    if (table?.budget === undefined || table.final === undefined) return;
    const { budget, final, unit } = table;
    const over = (column: Column): boolean =>
      budget[column] !== undefined && toFen(final[column] ?? 0, unit) > toFen(budget[column] ?? 0, unit);
    const parts = new Set(items.filter((column) => !column.endsWith("otal") && over(column)));
    for (const column of items) {
      const hasPart =
        (column === "total" && parts.size > 0) ||
        (column === "vehicleTotal" && (parts.has("vehiclePurchase") || parts.has("vehicleOperation")));
      if (hasPart || !over(column)) continue;
      const [spent, planned] = [final[column] ?? 0, budget[column] ?? 0];
      yield {
        at: pointer("tables", "threePublic", "final", column),
        data: {
          table: table.printedTitle,
          column,
          columnLabel: fieldLabel(record.recordType, ["tables", "threePublic", "final", column]) ?? column,
          printed: spent,
          budget: planned,
          ...comparisonData(
            {
              expected: planned,
              difference: (toFen(spent, unit) - toFen(planned, unit)) / toFen(1, unit),
              tolerance: 0,
            },
            [{ at: pointer("tables", "threePublic", "budget", column), printed: budget[column] }],
          ),
        },
      };
    }
  },
});
