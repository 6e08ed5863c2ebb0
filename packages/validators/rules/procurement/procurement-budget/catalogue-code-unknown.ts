import { pointer } from "../../../src/pointer.js";
import {
  catalogue2022FirstYear,
  isInCatalogue2022,
  normalCatalogueCode,
} from "../../../src/procurement/catalogue.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A code that the catalogue of the year does not have.
 *
 * Codes of the 2013 edition live on in old software. A province may divide a code further, so this is a warning.
 */
export const catalogueCodeUnknown: Rule<"procurement-budget"> = {
  code: "procurement-budget/catalogue-code-unknown",
  severity: "warning",
  title: { zh: "品目编码不在当年的品目分类目录中", en: "Code is not in the catalogue of the year" },
  message: {
    zh: "品目编码“{printed}”不在《政府采购品目分类目录》（2022年印发）中，请核对是否沿用了旧版编码或者漏了位数",
    en: "the code “{printed}” is not in the 2022 catalogue; check whether it is of the older edition or lacks a digit",
  },
  basis: [{ source: "procurement-catalogue-2022" }],
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
    for (const [index, { catalogueCode }] of items.entries()) {
      if (catalogueCode === undefined) continue;
      if (year < catalogue2022FirstYear) {
        yield olderEdition;
        return;
      }
      if (isInCatalogue2022(normalCatalogueCode(catalogueCode))) continue;
      yield { at: pointer("items", index, "catalogueCode"), data: { printed: catalogueCode } };
    }
  },
};

const olderEdition = {
  notRun: {
    zh: "2022 年及以前可能使用 2013 年版品目分类目录，该版未收",
    en: "budgets up to 2022 may follow the catalogue of 2013, which is not at hand",
  },
};
