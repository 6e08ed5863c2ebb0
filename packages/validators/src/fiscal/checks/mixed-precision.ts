import { pointer } from "../../pointer.js";
import { arithmetic } from "../arithmetic.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import type { Mismatch } from "../mismatch.js";
import { precisionOf } from "../precision.js";
import { amountTables } from "../tables.js";

const isMixed = (record: FiscalRecord): boolean => {
  for (const { table } of amountTables(record)) if (precisionOf(table).mixed) return true;
  return false;
};

export const mixedPrecision: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "整元与带角分的金额混用", en: "Whole yuan and fen side by side" },
  message: {
    zh: "“{table}”中整元金额与带角分的金额并列，{count} 处合计因此对不平（如“{item}”相差 {difference}）：应统一小数位数",
    en: "“{table}” prints whole yuan beside fen, which leaves {count} totals unequal (such as “{item}”, {difference} apart): print all amounts alike",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    if (!isMixed(record)) return;
    const byTable = new Map<string, Mismatch[]>();
    for (const results of Object.values(arithmetic)) {
      for (const result of results(record)) {
        if ("notRun" in result || result.verdict !== "mixed") continue;
        const { key } = result.cell.list;
        byTable.set(key, [...(byTable.get(key) ?? []), result]);
      }
    }
    for (const [key, mismatches] of byTable) {
      const [{ data }] = mismatches as [Mismatch];
      yield { at: pointer("tables", key), data: { ...data, count: mismatches.length } };
    }
  },
});
