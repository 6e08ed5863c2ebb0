import { pointer } from "../../../src/pointer.js";
import {
  categoryOfCode,
  isInCatalogue2022,
  normalCatalogueCode,
} from "../../../src/procurement/catalogue.js";
import { categoryName } from "../../../src/procurement/category-name.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Goods under a code of services, or the like: the letter of a code says what it is.
 *
 * Thresholds and methods differ by category, so that the wrong one leads to the wrong procedure.
 */
export const categoryDiffersFromCatalogue: Rule<"procurement-budget"> = {
  code: "procurement-budget/category-differs-from-catalogue",
  severity: "error",
  title: { zh: "类别与品目编码不符", en: "Category differs from the code" },
  message: {
    zh: "类别是{category}，品目编码 {code} 属于{expected}",
    en: "the category is {category}, while the code {code} stands for {expected}",
  },
  basis: [{ source: "procurement-catalogue-2022" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "A goods, B works, C services",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "殡葬设备", category: "goods", catalogueCode: "A02400000" },
          { name: "装修工程", category: "works", catalogueCode: "B07000000" },
          { name: "养老服务", category: "services", catalogueCode: "C05010400" },
        ],
      },
      findings: [],
    },
    {
      name: "repairs of a building as a service",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "修缮", category: "services", catalogueCode: "B08000000" }],
      },
      findings: ["/items/0/category"],
    },
    {
      name: "an unknown code says nothing",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "修缮", category: "services", catalogueCode: "B98000000" }],
      },
      findings: [],
    },
  ],
  *check({ items }) {
    for (const [index, { category, catalogueCode }] of items.entries()) {
      if (category === undefined || catalogueCode === undefined) continue;
      const code = normalCatalogueCode(catalogueCode);
      const expected = isInCatalogue2022(code) ? categoryOfCode(code) : undefined;
      if (expected === undefined || expected === category) continue;
      yield {
        at: pointer("items", index, "category"),
        data: { category: categoryName[category], code: catalogueCode, expected: categoryName[expected] },
      };
    }
  },
};
