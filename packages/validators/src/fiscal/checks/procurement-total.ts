import { pointer } from "../../pointer.js";
import type { NotEvaluated } from "../../rule.js";
import { comparisonData } from "../comparison.js";
import { fenPerUnit, toFen } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { precisionOf } from "../precision.js";

/** The three kinds; the form numbers them A, B and C. */
const kinds = /^(货物|工程|服务)|^[ABC][\s.、:：]?/;

export const procurementTotal: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "政府采购合计不等于货物、工程、服务之和",
    en: "The procurement total is not the sum of goods, works and services",
  },
  message: {
    zh: "“{table}”的合计印为 {printed}，货物、工程、服务之和为 {expected}，相差 {difference}",
    en: "the total of “{table}” is printed as {printed}, goods, works and services add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const table = procurementOf(record);
    if (table?.rows === undefined || table.rows.length === 0) return;
    const { rows, total, unit, printedTitle } = table;
    const found = rows.flatMap(({ category = "", item, economicName }, index) =>
      item === undefined && economicName === undefined && kinds.test(category) ? [index] : [],
    );
    const printed = total?.amounts.total;
    if (found.length === 0 || typeof printed !== "number") {
      yield withoutSubtotals(printedTitle);
      return;
    }
    const expected = found.reduce((sum, index) => sum + toFen(rows[index]?.amounts.total ?? 0, unit), 0);
    const { step } = precisionOf({ ...table, rows: rows.map(({ amounts }) => ({ name: "", amounts })) });
    const tolerance = ((found.length + 1) * step) / 2;
    const gap = Math.abs(toFen(printed, unit) - expected);
    if (gap <= tolerance) return;
    yield {
      at: pointer("tables", "procurement", "total", "amounts", "total"),
      data: {
        table: printedTitle,
        printed,
        ...comparisonData(
          {
            expected: expected / fenPerUnit[unit],
            difference: gap / fenPerUnit[unit],
            tolerance: tolerance / fenPerUnit[unit],
          },
          found.map((index) => ({
            at: pointer("tables", "procurement", "rows", index, "amounts", "total"),
            printed: rows[index]?.amounts.total,
          })),
        ),
      },
    };
  },
});

const procurementOf = (record: FiscalRecord) =>
  record.recordType === "department-budget" ? record.tables.procurement : undefined;

const withoutSubtotals = (title: string): NotEvaluated => ({
  notRun: {
    zh: `“${title}”没有合计，或没有货物、工程、服务的小计`,
    en: `“${title}” has no total, or no subtotals of goods, works and services`,
  },
});
