import type { PartRule } from "../../../src/part-rule.js";

const letterLeftOut = /[IOSVZ]/;

/** A unified social credit code with a letter that the standard leaves out: I, O, S, V or Z. */
export const letterNotUsed: PartRule<"credit-code"> = {
  code: "credit-code/letter-not-used",

  severity: "error",
  title: { zh: "统一社会信用代码含不使用的字母", en: "Letter outside the alphabet of credit codes" },
  message: {
    zh: "统一社会信用代码第 {position} 位是 {letter}，而代码不使用 I、O、S、V、Z；可能是 1、0、5、U、2 之误",
    en: "character {position} of the credit code is {letter}; codes have no I, O, S, V or Z, perhaps 1, 0, 5, U or 2 is meant",
  },
  basis: [{ source: "gb-32100-2015" }],
  since: "0.1.0",
  examples: [
    { name: "letters of the alphabet", part: "91420111751839827U", findings: [] },
    { name: "V for U", part: "91420111751839827V", findings: [""] },
    { name: "the letter O for zero", part: "1135050000381999O7", findings: [""] },
  ],
  *check(code) {
    const found = letterLeftOut.exec(code);
    if (found !== null) yield { at: "", data: { position: found.index + 1, letter: found[0] } };
  },
};
