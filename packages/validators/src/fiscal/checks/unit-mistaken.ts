import { unitFindings } from "../cause-findings.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const unitMistaken: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "金额单位有误（元、万元）", en: "Yuan taken for ten thousand yuan, or the reverse" },
  message: {
    zh: "“{table}”的单位为{unit}，与其他表相差一万倍，按{likelyUnit}计则相符；由此引起 {count} 处不符",
    en: "the amounts of “{table}” are ten thousand times off from the other tables in the unit given ({unit}) and agree in {likelyUnit}; {count} findings follow from it",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => unitFindings(record),
});
