import { pointer } from "../../pointer.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { AmountTable } from "../fiscal-record.js";
import { precisionOf } from "../precision.js";
import { amountTables } from "../tables.js";
import { inWholeRecords } from "../whole-record.js";

/** A note explains an empty table by saying that there is none of something. */
const saysNone = /[无空未]|没有|不涉及|不存在/;

const explains = ({ notes = [] }: AmountTable): boolean => notes.some((note) => saysNone.test(note));

export const emptyTableWithoutNote: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "空表没有说明", en: "An empty table is not explained" },
  message: {
    zh: "“{table}”没有数据，表下也没有说明：没有数据的表应列出空表并说明",
    en: "“{table}” has no figures and no note that says why: an empty table is listed and explained",
  },
  basis: [{ source: "disclosure-procedure-2016" }],
  check: inWholeRecords(function* (record) {
    for (const { key, table } of amountTables(record)) {
      if (!precisionOf(table).blank || explains(table)) continue;
      yield { at: pointer("tables", key), data: { table: table.printedTitle } };
    }
  }),
});
