import { pointer } from "../../../src/pointer.js";
import { isSameOrganisation } from "../../../src/procurement/organisation-name.js";
import { suppliersOf } from "../../../src/procurement/parties.js";
import type { Rule } from "../../../src/rule.js";

/** The purchaser named as its own supplier: nobody signs a contract with itself. */
export const supplierIsPurchaser: Rule<"procurement-result"> = {
  code: "procurement-result/supplier-is-purchaser",
  severity: "error",
  title: { zh: "供应商与采购人是同一单位", en: "Supplier is the purchaser" },
  message: {
    zh: "中标、成交供应商与采购人是同一单位，请核对",
    en: "the supplier is the purchaser itself; check both",
  },
  basis: [
    { source: "government-procurement-law", article: "第二十一条" },
    { source: "government-procurement-law", article: "第四十六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "two bodies; 有限公司 and 有限责任公司 are not the same",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某殡葬服务有限公司" },
        lots: [{ outcome: "awarded", suppliers: [{ name: "某某殡葬服务有限责任公司" }] }],
      },
      findings: [],
    },
    {
      name: "the same, in another width of brackets",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某养老院（本部）" },
        lots: [{ outcome: "awarded", suppliers: [{ name: "某某养老院 (本部)" }] }],
      },
      findings: ["/lots/0/suppliers/0"],
    },
    {
      name: "one credit code under two names",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某县民政局", creditCode: "113505000038199947" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "某某县民政局机关服务中心", creditCode: "113505000038199947" }],
          },
        ],
      },
      findings: ["/lots/0/suppliers/0"],
    },
  ],
  *check(record) {
    if (record.purchaser === undefined) return;
    for (const { organisation, at } of suppliersOf(record)) {
      if (isSameOrganisation(organisation, record.purchaser)) yield { at: pointer(...at) };
    }
  },
};
