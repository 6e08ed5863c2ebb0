import { partyCategoryUnusual as shared } from "../../../src/procurement/checks/party-category-unusual.js";
import type { Rule } from "../../../src/rule.js";

/** A credit code of a kind of body that does not usually play the part: a company that purchases, an organ that supplies. */
export const partyCategoryUnusual: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/party-category-unusual",
  since: "0.1.0",
  examples: [
    {
      name: "an organ buys from a private non-enterprise unit",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某市民政局", creditCode: "11350500003813613F" },
        agency: { name: "某某招标代理有限公司", creditCode: "91350500MA2X000278" },
        lots: [
          { outcome: "awarded", suppliers: [{ name: "某某养老服务中心", creditCode: "52350500MJB000018Q" }] },
        ],
      },
      findings: [],
    },
    {
      name: "a company that purchases, a sole proprietor as agency, an organ in a consortium",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某殡葬服务有限公司", creditCode: "91350500MA2X000278" },
        agency: { name: "某某咨询服务部", creditCode: "92350500MA2X000350" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [
              {
                name: "某某养老服务中心（联合体）",
                creditCode: "52350500MJB000018Q",
                consortiumMembers: [{ name: "某某市民政局", creditCode: "11350500003813613F" }],
              },
            ],
          },
        ],
      },
      findings: [
        "/purchaser/creditCode",
        "/agency/creditCode",
        "/lots/0/suppliers/0/consortiumMembers/0/creditCode",
      ],
    },
  ],
};
