import { creditCodeCheckCharacter } from "../../../src/credit-code.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * A unified social credit code whose check character is wrong.
 *
 * A slip of one character always changes it. The code itself stays out of the finding:
 * what was typed there may be somebody's identity number.
 */
export const checkCharacter: PartRule<"credit-code"> = {
  code: "credit-code/check-character",

  severity: "error",
  title: { zh: "统一社会信用代码校验码不符", en: "Wrong check character in a credit code" },
  message: {
    zh: "统一社会信用代码第 18 位印为 {printed}，按前 17 位算应为 {expected}；请核对整个代码",
    en: "the credit code ends in {printed}, its first 17 characters give {expected}; check the whole code",
  },
  basis: [{ source: "gb-32100-2015" }],
  since: "0.1.0",
  examples: [
    {
      name: "a body of government, a company, a code that ends in 0 (1)",
      part: "11350500003813613F",
      findings: [],
    },
    {
      name: "a body of government, a company, a code that ends in 0 (2)",
      part: "9112010423901886X5",
      findings: [],
    },
    {
      name: "a body of government, a company, a code that ends in 0 (3)",
      part: "91350500MA2Y004310",
      findings: [],
    },
    { name: "two digits exchanged", part: "9112010429301886X5", findings: [""] },
    { name: "the last character wrong", part: "91350500MA2X00019C", findings: [""] },
    { name: "a row of ones", part: "111111111111111111", findings: [""] },
    { name: "a letter outside the alphabet is another rule's", part: "91320000MA0TEST12A", findings: [] },
  ],
  *check(code) {
    const expected = creditCodeCheckCharacter(code.slice(0, 17));
    const printed = code.charAt(17);
    if (expected !== undefined && expected !== printed) yield { at: "", data: { printed, expected } };
  },
};
