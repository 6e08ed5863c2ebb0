import type { Rule } from "../../../src/rule.js";
import { itemCodeMalformed as shared } from "../../../src/services/checks/item-code-malformed.js";

/** A national code with too many or too few characters, or with other signs than digits and capital letters. */
export const itemCodeMalformed: Rule<"licence-item"> = {
  ...shared,
  code: "licence-item/item-code-malformed",
  since: "0.1.0",
  examples: [
    {
      name: "of 12, 31 and 33 characters",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        basicCode: "000111001000",
        implementationCode: "11350599000000019Q4000111001000",
        handleItemCode: "11350599000000019Q400011100100001",
      },
      findings: [],
    },
    {
      name: "of a body without a credit code",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        implementationCode: "TE440300000012344000111001000",
      },
      findings: [],
    },
    {
      name: "a digit short, and a local form",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        basicCode: "00011100100",
        implementationCode: "XX02MZB-XK-0001-01",
      },
      findings: ["/basicCode", "/implementationCode"],
    },
    {
      name: "in small letters",
      record: { recordType: "licence-item", name: "社会团体成立登记", basicCode: "00011100100a" },
      findings: ["/basicCode"],
    },
  ],
};
