import { pointer } from "../../../src/pointer.js";
import { isSameOrganisation } from "../../../src/procurement/organisation-name.js";
import { suppliersOf } from "../../../src/procurement/parties.js";
import { agencyOf } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * The agency named as supplier in a procurement it handles.
 *
 * Forbidden outright in tenders; in other procedures at least worth an answer.
 */
export const supplierIsAgency: Rule<"procurement-result"> = {
  code: "procurement-result/supplier-is-agency",
  severity: "warning",
  title: { zh: "供应商与采购代理机构是同一单位", en: "Supplier is the agency" },
  message: {
    zh: "中标、成交供应商就是本项目的采购代理机构，请核对；招标代理机构不得在所代理的项目中投标",
    en: "the supplier is the agency that handles the procurement; an agency does not bid in its own tender",
  },
  basis: [{ source: "bidding-regulation", article: "第十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "two bodies",
      record: {
        recordType: "procurement-result",
        agency: { name: "某某招标代理有限公司" },
        lots: [{ outcome: "awarded", suppliers: [{ name: "某某家具有限公司" }] }],
      },
      findings: [],
    },
    {
      name: "the agency wins, as a member of a consortium",
      record: {
        recordType: "procurement-result",
        agency: { name: "某某招标代理有限公司" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "某某家具有限公司", consortiumMembers: [{ name: "某某招标代理有限公司" }] }],
          },
        ],
      },
      findings: ["/lots/0/suppliers/0/consortiumMembers/0"],
    },
    {
      name: "no agency, and a failed lot filled with strokes",
      record: {
        recordType: "procurement-result",
        agency: { name: "/" },
        lots: [{ outcome: "failed", suppliers: [{ name: "/" }] }],
      },
      findings: [],
    },
  ],
  *check(record) {
    const agency = agencyOf(record);
    if (agency === undefined) return;
    for (const { organisation, at } of suppliersOf(record)) {
      if (isSameOrganisation(organisation, agency)) yield { at: pointer(...at) };
    }
  },
};
