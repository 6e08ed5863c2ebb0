import type { Rule } from "../../../src/rule.js";
import { itemCodesDisagree as shared } from "../../../src/services/checks/item-codes-disagree.js";

/** Codes of one item that repeat each other, and do not agree. */
export const itemCodesDisagree: Rule<"licence-item"> = {
  ...shared,
  code: "licence-item/item-codes-disagree",
  since: "0.1.0",
  examples: [
    {
      name: "in agreement",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        implementationCode: "11350599000000019Q4000111001000",
        basicCode: "000111001000",
      },
      findings: [],
    },
    {
      name: "another basic code",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        implementationCode: "11350599000000019Q4000111001000",
        basicCode: "000111001001",
      },
      findings: ["/implementationCode"],
    },
  ],
};
