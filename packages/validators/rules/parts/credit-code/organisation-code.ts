import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from "../../../src/credit-code.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * A credit code that is right as a whole, with an organisation code inside that is not.
 *
 * One identity number in 31 passes the check of a credit code; nine in ten of those
 * fail here. A person's number in a notice is worth a look before it is published.
 */
export const organisationCode: PartRule<"credit-code"> = {
  code: "credit-code/organisation-code",

  severity: "warning",
  title: { zh: "统一社会信用代码中的主体标识码不符", en: "Wrong organisation code within a credit code" },
  message: {
    zh: "统一社会信用代码第 9 至 17 位（主体标识码）的校验码不符；请核对，并确认填的不是个人身份证号",
    en: "characters 9 to 17 of the credit code, the organisation code, fail their own check; make sure it is not a person's identity number",
  },
  basis: [{ source: "gb-11714-1997" }],
  since: "0.1.0",
  examples: [
    { name: "right in both", part: "91654026MA78WT2Q66", findings: [] },
    {
      name: "a number in the layout of an identity card, of region 99, nobody's",
      part: "990000180001010738",
      findings: [""],
    },
    { name: "wrong as a whole is another rule's", part: "990000180001010739", findings: [] },
  ],
  *check(code) {
    if (creditCodeCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return;
    if (organisationCodeCheckCharacter(code.slice(8, 16)) !== code.charAt(16)) yield { at: "" };
  },
};
