import { causeFindings } from "../cause-findings.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const digitSlip: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "金额漏、多或颠倒一位数字", en: "A digit is lost, added or swapped" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，按其他各数应为 {likely}（{detail}）；由此引起 {count} 处不符，请核对原件",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, the other figures make it {likely}: a digit is lost, added or swapped; {count} findings follow from it",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => causeFindings(record, "digit"),
});
