import { causeFindings } from "../cause-findings.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const figureWrong: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "一个金额有误，引起多处不符", en: "One wrong figure leaves several sums unequal" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，{count} 处不符都表明应为 {likely}：请核对这一个数",
    en: "in “{table}” {column} of “{item}” is printed as {printed}; {count} findings agree that it should be {likely}: look at this figure first",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => causeFindings(record, "unknown"),
});
