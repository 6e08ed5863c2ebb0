import { creditCodeCheckCharacter as shared } from "../../../src/procurement/checks/credit-code-check-character.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A unified social credit code whose check character is wrong.
 *
 * A slip of one character always changes it. The code itself stays out of the finding: what was typed there may be
 * somebody's identity number.
 */
export const creditCodeCheckCharacter: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/credit-code-check-character",
  since: "0.1.0",
  examples: [
    {
      name: "codes of both parties, and a supplier without one",
      record: {
        recordType: "procurement-contract",
        purchaser: { name: "泉州市发展和改革委员会", creditCode: "11350500003813613F" },
        suppliers: [
          { name: "天津双鹿大厦有限公司", creditCode: "9112010423901886X5" },
          { name: "某某街道社会工作站" },
        ],
      },
      findings: [],
    },
    {
      name: "two digits exchanged; the purchaser's last character wrong",
      record: {
        recordType: "procurement-contract",
        purchaser: { name: "泉州市发展和改革委员会", creditCode: "11350500003813613G" },
        suppliers: [{ name: "天津双鹿大厦有限公司", creditCode: "9112010429301886X5" }],
      },
      findings: ["/purchaser/creditCode", "/suppliers/0/creditCode"],
    },
  ],
};
