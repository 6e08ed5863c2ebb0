import type { Rule } from "../../../src/rule.js";
import { implementationCodeCheckCharacter as shared } from "../../../src/services/checks/implementation-code-check-character.js";

/** A mistyped digit in the credit code an implementation code begins with. */
export const implementationCodeCheckCharacter: Rule<"licence-item"> = {
  ...shared,
  code: "licence-item/implementation-code-check-character",
  since: "0.1.0",
  examples: [
    {
      name: "as it should be",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        implementationCode: "11350599000000019Q4000111001000",
      },
      findings: [],
    },
    {
      name: "one digit mistyped",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        implementationCode: "11350599000000018Q4000111001000",
      },
      findings: ["/implementationCode"],
    },
    {
      name: "a local form",
      record: {
        recordType: "licence-item",
        name: "社会团体成立登记",
        implementationCode: "XX02MZB-XK-0001-01",
      },
      findings: [],
      notRun: true,
    },
  ],
};
