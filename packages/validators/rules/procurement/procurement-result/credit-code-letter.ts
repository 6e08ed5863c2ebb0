import { pointer } from "../../../src/pointer.js";
import { partiesOf } from "../../../src/procurement/parties.js";
import type { Rule } from "../../../src/rule.js";

const letterLeftOut = /[IOSVZ]/;

/** A unified social credit code with a letter that the standard leaves out: I, O, S, V or Z. */
export const creditCodeLetter: Rule<"procurement-result"> = {
  code: "procurement-result/credit-code-letter",
  severity: "error",
  title: { zh: "统一社会信用代码含不使用的字母", en: "Letter outside the alphabet of credit codes" },
  message: {
    zh: "统一社会信用代码第 {position} 位是 {letter}，而代码不使用 I、O、S、V、Z；可能是 1、0、5、U、2 之误",
    en: "character {position} of the credit code is {letter}; codes have no I, O, S, V or Z, perhaps 1, 0, 5, U or 2 is meant",
  },
  basis: [{ source: "gb-32100-2015" }],
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
  *check(record) {
    for (const { organisation, at } of partiesOf(record)) {
      const found = letterLeftOut.exec(organisation.creditCode ?? "");
      if (found !== null)
        yield { at: pointer(...at, "creditCode"), data: { position: found.index + 1, letter: found[0] } };
    }
  },
};
