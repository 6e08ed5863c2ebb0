import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { mismatchesByTable } from "../table-mismatches.js";

export const mixedPrecision: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "整元与带角分的金额混用", en: "Whole yuan and fen side by side" },
  message: {
    zh: "“{table}”中整元金额与带角分的金额并列，{count} 处合计因此对不平（如“{item}”相差 {difference}）：应统一小数位数",
    en: "“{table}” prints whole yuan beside fen, which leaves {count} totals unequal (such as “{item}”, {difference} apart): print all amounts alike",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => mismatchesByTable(record, "mixed"),
});
