import { creditCodeOrganisationCode as shared } from "../../../src/procurement/checks/credit-code-organisation-code.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A credit code that is right as a whole, with an organisation code inside that is not.
 *
 * One identity number in 31 passes the check of a credit code; nine in ten of those fail here.
 */
export const creditCodeOrganisationCode: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/credit-code-organisation-code",
  since: "0.1.0",
  examples: [
    {
      name: "right in both",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "伊犁洪涛餐饮管理有限公司", creditCode: "91654026MA78WT2Q66" }],
      },
      findings: [],
    },
    {
      name: "a number in the layout of an identity card, of region 99, nobody's",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某便民商店", creditCode: "990000180001010738" }],
      },
      findings: ["/suppliers/0/creditCode"],
    },
  ],
};
