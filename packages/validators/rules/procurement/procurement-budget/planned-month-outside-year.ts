import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A purchase planned for a month of another year than the budget's: most often last year's table. */
export const plannedMonthOutsideYear: Rule<"procurement-budget"> = {
  code: "procurement-budget/planned-month-outside-year",
  severity: "warning",
  title: { zh: "预计采购时间不在预算年度", en: "Planned for another year" },
  message: {
    zh: "预计采购时间 {month} 不在 {year} 年度，请核对是否沿用了上年的表",
    en: "planned for {month}, which is not in {year}; check whether the line is from another year's table",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "January and December",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "养老服务", plannedMonth: "2026-01" },
          { name: "护理床", plannedMonth: "2026-12" },
        ],
      },
      findings: [],
    },
    {
      name: "last year's line",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "养老服务", plannedMonth: "2025-12" }],
      },
      findings: ["/items/0/plannedMonth"],
    },
  ],
  *check({ year, items }) {
    for (const [index, { plannedMonth }] of items.entries()) {
      if (plannedMonth === undefined || Number(plannedMonth.slice(0, 4)) === year) continue;
      yield { at: pointer("items", index, "plannedMonth"), data: { month: plannedMonth, year } };
    }
  },
};
