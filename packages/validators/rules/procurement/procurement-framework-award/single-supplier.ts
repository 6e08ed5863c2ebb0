import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A first stage that ends with one supplier: there is nobody to choose from in the second.
 *
 * It can happen lawfully, so it is worth a look only.
 */
export const singleSupplier: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/single-supplier",
  severity: "info",
  title: { zh: "只有一家供应商入围", en: "One supplier only" },
  message: {
    zh: "采购包只有一家供应商入围；框架协议第一阶段一般形成入围名单，供采购人在第二阶段选择",
    en: "one supplier alone is listed; the first stage of a framework ends with a list to choose from",
  },
  basis: [{ source: "framework-agreement-measures", article: "两阶段" }],
  since: "0.1.0",
  examples: [
    {
      name: "two suppliers",
      record: {
        recordType: "procurement-framework-award",
        lots: [{ suppliers: [{ name: "某某印刷有限公司" }, { name: "某某文印服务部" }] }],
      },
      findings: [],
    },
    {
      name: "one in the second lot, none in the third",
      record: {
        recordType: "procurement-framework-award",
        lots: [
          { lotNumber: "1", suppliers: [{ name: "某某印刷有限公司" }, { name: "某某文印服务部" }] },
          { lotNumber: "2", suppliers: [{ name: "某某印刷有限公司" }] },
          { lotNumber: "3", suppliers: [], failureReason: "响应供应商不足两家" },
        ],
      },
      findings: ["/lots/1/suppliers"],
    },
  ],
  *check({ lots }) {
    for (const [index, { suppliers }] of lots.entries()) {
      if (suppliers.length === 1) yield { at: pointer("lots", index, "suppliers") };
    }
  },
};
