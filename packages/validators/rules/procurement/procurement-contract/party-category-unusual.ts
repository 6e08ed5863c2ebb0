import { partyCategoryUnusual as shared } from "../../../src/procurement/checks/party-category-unusual.js";
import type { Rule } from "../../../src/rule.js";

/** A credit code of a kind of body that does not usually play the part: a company that purchases, an organ that supplies. */
export const partyCategoryUnusual: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/party-category-unusual",
  since: "0.1.0",
  examples: [
    {
      name: "an organ buys from a sole proprietor and an association's home",
      record: {
        recordType: "procurement-contract",
        purchaser: { name: "某某市民政局", creditCode: "11350500003813613F" },
        suppliers: [
          { name: "某某商行", creditCode: "92350500MA2X000350" },
          { name: "某某养老服务中心", creditCode: "52350500MJB000018Q" },
        ],
      },
      findings: [],
    },
    {
      name: "purchaser and supplier exchanged",
      record: {
        recordType: "procurement-contract",
        purchaser: { name: "某某康复器具有限公司", creditCode: "91350500MA2X000278" },
        suppliers: [{ name: "某某市民政局", creditCode: "11350500003813613F" }],
      },
      findings: ["/purchaser/creditCode", "/suppliers/0/creditCode"],
    },
  ],
};
