import { signFindings } from "../cause-findings.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const signTurned: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "金额的正负号有误", en: "The sign of an amount is turned" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，按其他各数应为 {likely}：正负号有误；由此引起 {count} 处问题",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, the other figures make it {likely}: the sign is turned; {count} findings follow from it",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => signFindings(record),
});
