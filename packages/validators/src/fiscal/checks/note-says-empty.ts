import { pointer } from "../../pointer.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

import { precisionOf } from "../precision.js";
import { amountTables } from "../tables.js";

const saysEmpty = /本表(为空表|无数据|为空)/;

export const noteSaysEmpty: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "表注说空表而表中有数据", en: "A note calls a table empty that has figures" },
  message: {
    zh: "“{table}”的表注说本表为空表，表中却印有金额",
    en: "a note to “{table}” says that the table is empty, but it has amounts",
  },
  basis: [{ source: "disclosure-procedure-2016" }],
  *check(record) {
    for (const { key, table } of amountTables(record)) {
      if (precisionOf(table).blank) continue;
      const note = table.notes?.findIndex((text) => saysEmpty.test(text)) ?? -1;
      if (note !== -1)
        yield { at: pointer("tables", key, "notes", note), data: { table: table.printedTitle } };
    }
  },
});
