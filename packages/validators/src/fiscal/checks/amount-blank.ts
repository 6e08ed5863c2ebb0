import { failuresOf } from "../failures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { failuresByCode } from "../lost-sums.js";

export const amountBlank: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: {
    zh: "合计有数而分项全空，或分项有数而合计空白",
    en: "A total without its parts, or parts without their total",
  },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，{fault}：空白不等于 0，请补填",
    en: "in “{table}” {column} of “{item}” is printed as {printed} and {faultEn}: a blank is not zero, and should be filled in",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    const failures = [...failuresOf(record).values(), ...failuresByCode(record)];
    for (const { finding, mismatch } of failures) {
      if (mismatch.verdict !== "blank") continue;
      const { printed = "—", expected = "—" } = mismatch.data;
      const isTotalBlank = printed === "—";
      yield {
        at: finding.at,
        data: {
          ...mismatch.data,
          fault: isTotalBlank ? `其各分项之和为 ${expected}` : "其各分项全部空白",
          faultEn: isTotalBlank ? `its parts add up to ${expected}` : "all its parts are blank",
        },
      };
    }
  },
});
