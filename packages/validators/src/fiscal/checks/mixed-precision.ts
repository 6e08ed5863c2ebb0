import { pointer } from "../../pointer.js";
import { mismatchesOf } from "../failures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { Mismatch } from "../mismatch.js";
import { widestOf } from "../widest-mismatch.js";

export const mixedPrecision: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "整元与带角分的金额混用", en: "Whole yuan and fen side by side" },
  message: {
    zh: "“{table}”中整元金额与带角分的金额并列，{count} 处合计因此对不平（如“{item}”相差 {difference}）：应统一小数位数",
    en: "“{table}” prints whole yuan beside fen, which leaves {count} totals unequal (such as “{item}”, {difference} apart): print all amounts alike",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const byTable = new Map<string, Mismatch[]>();
    for (const [, mismatch] of mismatchesOf(record)) {
      if (mismatch.verdict !== "mixed") continue;
      const { key } = mismatch.cell.list;
      byTable.set(key, [...(byTable.get(key) ?? []), mismatch]);
    }
    for (const [key, mismatches] of byTable) {
      yield { at: pointer("tables", key), data: widestOf(mismatches) };
    }
  },
});
