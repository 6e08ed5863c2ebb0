import { creditCodeLetter as shared } from "../../../src/procurement/checks/credit-code-letter.js";
import type { Rule } from "../../../src/rule.js";

/** A unified social credit code with a letter that the standard leaves out: I, O, S, V or Z. */
export const creditCodeLetter: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/credit-code-letter",
  since: "0.1.0",
  examples: [
    {
      name: "a code with letters of the alphabet",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "武汉市腾亚科技有限公司", creditCode: "91420111751839827U" }],
          },
        ],
      },
      findings: [],
    },
    {
      name: "V for U, the letter O for zero",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某县民政局", creditCode: "1135050000381999O7" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "武汉市腾亚科技有限公司", creditCode: "91420111751839827V" }],
          },
        ],
      },
      findings: ["/purchaser/creditCode", "/lots/0/suppliers/0/creditCode"],
    },
  ],
};
