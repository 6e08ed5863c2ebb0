import type { Rule } from "../../../src/rule.js";
import { implementationCodeCheckCharacter as shared } from "../../../src/services/checks/implementation-code-check-character.js";

/**
 * An implementation code begins with a credit code, and that has a check character.
 *
 * It shows a mistyped digit and a letter I, O, Z, S or V, none of which the standard uses. The form of the
 * code itself was seen on published pages, not read in a standard: a warning.
 */
export const implementationCodeCheckCharacter: Rule<"service-guide"> = {
  ...shared,
  code: "service-guide/implementation-code-check-character",
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
};
