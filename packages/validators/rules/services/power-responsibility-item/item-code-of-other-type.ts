import type { Rule } from "../../../src/rule.js";
import { itemCodeOfOtherType as shared } from "../../../src/services/checks/item-code-of-other-type.js";

/** The type inside the basic code is not that of the item. */
export const itemCodeOfOtherType: Rule<"power-responsibility-item"> = {
  ...shared,
  code: "power-responsibility-item/item-code-of-other-type",
  since: "0.1.0",
  examples: [
    {
      name: "a licence",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        basicCode: "000111001000",
      },
      findings: [],
    },
    {
      name: "the code of a confirmation",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        basicCode: "000711019000",
      },
      findings: ["/basicCode"],
    },
    {
      name: "a local code",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        basicCode: "MZ-XK-0001",
      },
      findings: [],
    },
  ],
};
