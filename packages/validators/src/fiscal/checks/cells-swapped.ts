import { swapFindings } from "../cause-findings.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const cellsSwapped: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "上下两格金额对调", en: "Two amounts, one below the other, are swapped" },
  message: {
    zh: "“{table}”中“{item}”与“{otherItem}”的{columnLabel}（{printed}、{otherPrinted}）对调后各数相符{orIn}；由此引起 {count} 处不符",
    en: "in “{table}” {column} of “{item}” and “{otherItem}” ({printed}, {otherPrinted}) agree with the other figures when swapped{orInEn}; {count} findings follow from it",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => swapFindings(record),
});
