import { fieldLabel } from "../../field-label.js";
import type { NotEvaluated } from "../../rule.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { tableSetOf } from "../table-sets.js";
import { inWholeRecords } from "../whole-record.js";

export const tablesMissing: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "应公开的表不全", en: "A table that should be published is missing" },
  message: {
    zh: "没有“{tableLabel}”：{region}{year} 年应列出 {count} 张表，没有数据的列空表并说明",
    en: "there is no table {tableKey}: {count} tables are expected in {year}; one without figures is listed empty, with a note",
  },
  basis: [{ source: "disclosure-procedure-2016" }],
  check: inWholeRecords(function* (record, context) {
    const set = tableSetOf(record, context);
    if (set === undefined) {
      yield noSet(record.fiscalYear);
      return;
    }
    for (const key of set.tables) {
      if (Object.hasOwn(record.tables, key)) continue;
      yield {
        at: "/tables",
        data: {
          tableKey: key,
          tableLabel: fieldLabel(record.recordType, ["tables", key]) ?? key,
          region: set.region ?? "",
          year: record.fiscalYear,
          count: set.tables.length,
        },
      };
    }
  }),
});

const noSet = (year: number): NotEvaluated => ({
  notRun: {
    zh: `没有 ${year} 年应公开的表的清单`,
    en: `no list of the tables to be published in ${year} is known`,
  },
});
