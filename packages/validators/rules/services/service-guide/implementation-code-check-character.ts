import { creditCodeCheckCharacter } from "../../../src/credit-code.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Bodies without a credit code are seen under codes that begin so. */
const withoutCreditCode = "TE";

/**
 * An implementation code begins with a credit code, and that has a check character.
 *
 * It shows a mistyped digit and a letter I, O, Z, S or V, none of which the standard uses. The form of the
 * code itself was seen on published pages, not read in a standard: a warning.
 */
export const implementationCodeCheckCharacter: Rule<"service-guide"> = {
  code: "service-guide/implementation-code-check-character",
  severity: "warning",
  title: { zh: "实施编码中的统一社会信用代码有误", en: "Wrong credit code inside the implementation code" },
  message: {
    zh: "实施编码前18位应为统一社会信用代码，第18位校验码印作 {printed}，按前17位算得 {expected}",
    en: "the first 18 characters are a credit code; its check character is printed as {printed}, computed as {expected}",
  },
  basis: [{ source: "service-item-codes", article: "实施编码" }, { source: "gb-32100-2015" }],
  since: "0.1.0",
  examples: [
    {
      name: "published codes, one in a handling item code",
      record: {
        recordType: "service-guide",
        name: "对孤儿基本生活保障金的给付",
        implementationCode: "11431081006538362A4000711019000",
        handleItemCode: "11320281014040572G400051100400001",
      },
      findings: [],
    },
    {
      name: "one digit mistyped, and O for zero",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        implementationCode: "11431081006538363A4000711019000",
        handleItemCode: "1132O281014040572G400051100400001",
      },
      findings: ["/implementationCode", "/handleItemCode"],
    },
    {
      name: "a body without a credit code",
      record: {
        recordType: "service-guide",
        name: "公民民族成份变更",
        implementationCode: "TE410181GYTZB000014000708001000",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a local form",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        implementationCode: "511A0138000000-511602000000-000-115113010833722043-1-00",
      },
      findings: [],
      notRun: true,
    },
  ],
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
