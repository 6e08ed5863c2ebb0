import { causeFindings } from "../cause-findings.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const amountScaled: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "个别金额元、万元混用", en: "An amount in another unit than its table" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，按其他各数应为 {likely}，相差一万倍；由此引起 {count} 处不符",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, the other figures make it {likely}, ten thousand times off; {count} findings follow from it",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => causeFindings(record, "scaled"),
});
