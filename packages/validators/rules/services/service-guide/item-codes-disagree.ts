import type { Rule } from "../../../src/rule.js";
import { itemCodesDisagree as shared } from "../../../src/services/checks/item-codes-disagree.js";

/**
 * The codes of an item repeat each other, so they must agree.
 *
 * An implementation code is the body's credit code, the level and the basic code in a row; a handling item
 * code is an implementation code and two more digits. Codes of another form are local and not compared.
 */
export const itemCodesDisagree: Rule<"service-guide"> = {
  ...shared,
  code: "service-guide/item-codes-disagree",
  since: "0.1.0",
  examples: [
    {
      name: "as published",
      record: {
        recordType: "service-guide",
        name: "对孤儿基本生活保障金的给付",
        basicCode: "000511004000",
        handleItemCode: "11320281014040572G400051100400001",
        level: "4",
        decidingBody: { name: "江阴市民政局", creditCode: "11320281014040572G" },
      },
      findings: [],
    },
    {
      name: "three codes, every part another",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        basicCode: "000711019001",
        implementationCode: "11431081006538362A4000711019000",
        handleItemCode: "11431081006538362A300071101900001",
        level: "3",
        decidingBody: { name: "江阴市民政局", creditCode: "11320281014040572G" },
      },
      findings: ["/implementationCode", "/implementationCode", "/implementationCode", "/handleItemCode"],
    },
    {
      name: "a level in words is not compared",
      record: {
        recordType: "service-guide",
        name: "慈善组织认定",
        implementationCode: "11211300001200266Q3000711017000",
        level: "市级/隶属",
      },
      findings: [],
    },
    {
      name: "a code one character short",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        basicCode: "000711019000",
        implementationCode: "11431081006538362A400071101900",
      },
      findings: [],
      notRun: true,
    },
  ],
};
