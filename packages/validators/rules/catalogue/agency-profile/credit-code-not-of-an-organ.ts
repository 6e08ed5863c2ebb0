import type { Rule } from "../../../src/rule.js";

/**
 * An agency whose credit code is that of something else.
 *
 * A public institution that exercises powers has 12.
 */
export const creditCodeNotOfAnOrgan: Rule<"agency-profile"> = {
  code: "agency-profile/credit-code-not-of-an-organ",
  severity: "warning",
  title: { zh: "信用代码不是机关的代码", en: "Credit code not of a government body" },
  message: {
    zh: "机关的统一社会信用代码以 11 开头，这里印的以 {prefix} 开头",
    en: "the credit code of an organ begins with 11, this one with {prefix}",
  },
  basis: [{ source: "gb-32100-2015" }],
  since: "0.1.0",
  examples: [
    {
      name: "an organ",
      record: { recordType: "agency-profile", name: "某某县民政局", creditCode: "11350500003813613F" },
      findings: [],
    },
    {
      name: "a company",
      record: { recordType: "agency-profile", name: "某某县民政局", creditCode: "91350500MA2Y004310" },
      findings: ["/creditCode"],
    },
  ],
  *check({ creditCode }) {
    const prefix = creditCode?.slice(0, 2);
    if (prefix !== undefined && prefix !== "11" && prefix !== "12")
      yield { at: "/creditCode", data: { prefix } };
  },
};
