import { creditCodeCheckCharacter } from "../../credit-code.js";
import { pointer } from "../../pointer.js";
import type { ServiceItemCheck } from "../service-item.js";

/** Bodies without a credit code are seen under codes that begin so. */
const withoutCreditCode = "TE";

export const implementationCodeCheckCharacter: ServiceItemCheck = {
  severity: "warning",
  title: { zh: "实施编码中的统一社会信用代码有误", en: "Wrong credit code inside the implementation code" },
  message: {
    zh: "实施编码前18位应为统一社会信用代码，第18位校验码印作 {printed}，按前17位算得 {expected}",
    en: "the first 18 characters are a credit code; its check character is printed as {printed}, computed as {expected}",
  },
  basis: [{ source: "service-item-codes", article: "实施编码" }, { source: "gb-32100-2015" }],
  *check({ implementationCode, handleItemCode }) {
    const codes = [
      ["implementationCode", implementationCode, 31],
      ["handleItemCode", handleItemCode, 33],
    ] as const;
    for (const [field, code, length] of codes) {
      if (code === undefined) continue;
      if (code.length !== length || code.startsWith(withoutCreditCode)) {
        yield {
          notRun: {
            zh: `${field} 不是以统一社会信用代码开头的 ${length} 位编码`,
            en: `${field} is not a code of ${length} characters that begins with a credit code`,
          },
        };
        continue;
      }
      const printed = code.charAt(17);
      const expected = creditCodeCheckCharacter(code.slice(0, 17));
      if (printed === expected) continue;
      yield { at: pointer(field), data: { printed, expected: expected ?? "（含标准不用的字符）" } };
    }
  },
};
