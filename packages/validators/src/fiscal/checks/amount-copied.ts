import { causeFindings } from "../cause-findings.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const amountCopied: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "重复填列了上级或合计的金额", en: "The amount of a total is repeated in one of its parts" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，与“{detail}”的金额相同，各行之和因此多算；由此引起 {count} 处不符，按其他各数应为 {likely}，请核对原件",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, which is the amount of “{detail}” once more; {count} findings follow from it; the other figures make it {likely}",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => causeFindings(record, "copied"),
});
