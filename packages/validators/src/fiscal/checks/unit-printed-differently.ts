import { pointer } from "../../pointer.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { amountTables } from "../tables.js";

const printedUnit = /单位[:：]\s*(?:人民币)?\s*(万元|元)/;

export const unitPrintedDifferently: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "表上印的单位与所填单位不同", en: "A table prints another unit than it is given" },
  message: {
    zh: "“{table}”印有“单位：{printed}”，所填单位为{unit}：请核对，差一万倍",
    en: "“{table}” prints 单位：{printed}, and its unit is given as {unit}: ten thousand times apart",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    for (const { key, table } of amountTables(record)) {
      const unit = table.unit === "CNY" ? "元" : "万元";
      for (const text of [table.printedTitle, ...(table.notes ?? [])]) {
        const printed = printedUnit.exec(text)?.[1] ?? unit;
        if (printed === unit) continue;
        yield { at: pointer("tables", key, "unit"), data: { table: table.printedTitle, printed, unit } };
        break;
      }
    }
  },
});
