import { catalogue2022FirstYear } from "../../../src/procurement/catalogue.js";
import {
  catalogueCodeUnknown as shared,
  unknownCodes,
} from "../../../src/procurement/checks/catalogue-code-unknown.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A code that the catalogue of the year does not have.
 *
 * Codes of the 2013 edition live on in old software. A province may divide a code further, so this is a warning.
 */
export const catalogueCodeUnknown: Rule<"procurement-budget"> = {
  ...shared,
  code: "procurement-budget/catalogue-code-unknown",
  since: "0.1.0",
  examples: [
    {
      name: "care of the elderly; a class with its zeros left out",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2023,
        items: [
          { name: "养老服务", catalogueCode: "C05010400" },
          { name: "殡葬设备", catalogueCode: "A0240" },
          { name: "社会救助", catalogueCode: "ｃ０５０１０５００" },
        ],
      },
      findings: [],
    },
    {
      name: "one past the last of its group, a digit short, a name for a code",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "养老服务", catalogueCode: "C05019800" },
          { name: "养老服务", catalogueCode: "C0501040" },
          { name: "养老服务", catalogueCode: "养老服务" },
        ],
      },
      findings: ["/items/0/catalogueCode", "/items/1/catalogueCode", "/items/2/catalogueCode"],
    },
    {
      name: "a year of the older edition",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2022,
        items: [{ name: "台式计算机", catalogueCode: "A02010104" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ year, items }) {
    if (year >= catalogue2022FirstYear) yield* unknownCodes(items);
    else if (items.some(({ catalogueCode }) => catalogueCode !== undefined)) yield olderEdition;
  },
};

const olderEdition = {
  notRun: {
    zh: "2022 年及以前可能使用 2013 年版品目分类目录，该版未收",
    en: "budgets up to 2022 may follow the catalogue of 2013, which is not at hand",
  },
};
