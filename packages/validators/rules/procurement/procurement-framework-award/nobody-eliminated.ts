import { pointer } from "../../../src/pointer.js";
import { isClosed } from "../../../src/procurement/procurement-framework-award.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A closed framework in which everyone who applied is listed.
 *
 * More suppliers than applicants cannot be, and is the same finding.
 */
export const nobodyEliminated: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/nobody-eliminated",
  severity: "warning",
  title: { zh: "封闭式框架协议没有淘汰供应商", en: "Nobody eliminated from a closed framework" },
  message: {
    zh: "{applicants} 家提交响应文件，{listed} 家入围；封闭式框架协议至少应当淘汰一家",
    en: "{applicants} applied and {listed} are listed; a closed framework eliminates one at least",
  },
  basis: [{ source: "framework-agreement-measures", article: "淘汰" }],
  since: "0.1.0",
  examples: [
    {
      name: "one of three eliminated",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        lots: [{ applicants: 3, suppliers: [{ name: "某某印刷有限公司" }, { name: "某某文印服务部" }] }],
      },
      findings: [],
    },
    {
      name: "both listed",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        lots: [{ applicants: 2, suppliers: [{ name: "某某印刷有限公司" }, { name: "某某文印服务部" }] }],
      },
      findings: ["/lots/0/suppliers"],
    },
    {
      name: "an open framework takes everyone",
      record: {
        recordType: "procurement-framework-award",
        kind: "open-framework-agreement",
        lots: [{ applicants: 2, suppliers: [{ name: "某某印刷有限公司" }, { name: "某某文印服务部" }] }],
      },
      findings: [],
    },
    {
      name: "how many applied is not printed",
      record: {
        recordType: "procurement-framework-award",
        kind: "closed-framework-agreement",
        lots: [{ suppliers: [{ name: "某某印刷有限公司" }] }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (!isClosed(record)) return;
    let unknown = false;
    for (const [index, { applicants, suppliers }] of record.lots.entries()) {
      const listed = suppliers.length;
      if (listed === 0) continue;
      if (applicants === undefined) unknown = true;
      else if (listed >= applicants) {
        yield { at: pointer("lots", index, "suppliers"), data: { applicants, listed } };
      }
    }
    if (unknown) yield applicantsUnknown;
  },
};

const applicantsUnknown = {
  notRun: { zh: "公告没有写明提交响应文件的家数", en: "the notice does not say how many applied" },
};
