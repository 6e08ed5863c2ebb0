import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { mismatchesByTable } from "../table-mismatches.js";

export const roundingDifference: FiscalCheck = fiscalCheck({
  severity: "info",
  title: { zh: "四舍五入的尾差", en: "Totals that rounding leaves apart" },
  message: {
    zh: "“{table}”有 {count} 处因四舍五入与其他数相差最后一两位（最大在“{item}”，相差 {difference}）：不是错误，可加注说明尾差",
    en: "in “{table}” {count} figures are a last digit or two from what others make them, by rounding (at most {difference}, at “{item}”): no fault; a note may say so",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => mismatchesByTable(record, "rounding"),
});
