import { creditCodeLetter as shared } from "../../../src/procurement/checks/credit-code-letter.js";
import type { Rule } from "../../../src/rule.js";

/** A unified social credit code with a letter that the standard leaves out: I, O, S, V or Z. */
export const creditCodeLetter: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/credit-code-letter",
  since: "0.1.0",
  examples: [
    {
      name: "a code with letters of the alphabet",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "武汉市腾亚科技有限公司", creditCode: "91420111751839827U" }],
      },
      findings: [],
    },
    {
      name: "V for U",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "武汉市腾亚科技有限公司", creditCode: "91420111751839827V" }],
      },
      findings: ["/suppliers/0/creditCode"],
    },
  ],
};
