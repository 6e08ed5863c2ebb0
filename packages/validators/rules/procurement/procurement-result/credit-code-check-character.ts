import { creditCodeCheckCharacter as shared } from "../../../src/procurement/checks/credit-code-check-character.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A unified social credit code whose check character is wrong.
 *
 * A slip of one character always changes it. The code itself stays out of the finding:
 * what was typed there may be somebody's identity number.
 */
export const creditCodeCheckCharacter: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/credit-code-check-character",
  since: "0.1.0",
  examples: [
    {
      name: "codes of a company, a body of government and a code that ends in 0",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "泉州市发展和改革委员会", creditCode: "11350500003813613F" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [
              { name: "天津双鹿大厦有限公司", creditCode: "9112010423901886X5" },
              { name: "某某养老服务有限公司", creditCode: "91350500MA2Y004310" },
              { name: "某某街道社会工作站" },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "two digits exchanged; the agency's last character wrong; a row of ones",
      record: {
        recordType: "procurement-result",
        agency: { name: "某某招标代理有限公司", creditCode: "91350500MA2X00019C" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [
              { name: "天津双鹿大厦有限公司", creditCode: "9112010429301886X5" },
              {
                name: "某某养老服务有限公司",
                consortiumMembers: [{ name: "某某物业有限公司", creditCode: "111111111111111111" }],
              },
            ],
          },
        ],
      },
      findings: [
        "/agency/creditCode",
        "/lots/0/suppliers/0/creditCode",
        "/lots/0/suppliers/1/consortiumMembers/0/creditCode",
      ],
    },
    {
      name: "a letter outside the alphabet is another rule's",
      record: {
        recordType: "procurement-result",
        agency: { name: "某某招标代理有限公司", creditCode: "91320000MA0TEST12A" },
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
  ],
};
