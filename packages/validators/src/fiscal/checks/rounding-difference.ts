import { mismatchesOf } from "../failures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { widestOf } from "../widest-mismatch.js";

export const roundingDifference: FiscalCheck = fiscalCheck({
  severity: "info",
  title: { zh: "四舍五入的尾差", en: "Totals that rounding leaves apart" },
  message: {
    zh: "有 {count} 处因四舍五入与其他数相差最后一两位（最大在“{table}”的“{item}”，相差 {difference}）：不是错误，可加注说明尾差",
    en: "{count} figures are a last digit or two from what others make them, by rounding (at most {difference}, at “{item}” of “{table}”): no fault; a note may say so",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const found = mismatchesOf(record).flatMap(([, mismatch]) =>
      mismatch.verdict === "rounding" ? [mismatch] : [],
    );
    if (found.length > 0) yield { at: "/tables", data: widestOf(found) };
  },
});
