import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An inquiry for services or works.
 *
 * Quotations are asked for goods of a uniform standard. That it is for goods only is recalled, so it is a warning.
 */
export const inquiryNotForGoods: Rule<"procurement-non-tender"> = {
  code: "procurement-non-tender/inquiry-not-for-goods",
  severity: "warning",
  title: { zh: "询价用于货物以外的采购", en: "Inquiry for other things than goods" },
  message: {
    zh: "询价只用于规格、标准统一的货物，本项为 {category}",
    en: "an inquiry is for goods of a uniform standard, this is {category}",
  },
  basis: [{ source: "government-procurement-law", article: "第三十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "goods",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "inquiry",
        category: "goods",
      },
      findings: [],
    },
    {
      name: "services",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "inquiry",
        category: "services",
      },
      findings: ["/category"],
    },
    {
      name: "services by consultation",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "competitive-consultation",
        category: "services",
      },
      findings: [],
    },
    {
      name: "one lot of works",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "inquiry",
        category: "goods",
        lots: [
          { lotNumber: "1", category: "goods" },
          { lotNumber: "2", category: "works" },
        ],
      },
      findings: ["/lots/1/category"],
    },
  ],
  *check({ method, category, lots = [] }) {
    if (method !== "inquiry") return;
    if (isNotGoods(category)) yield { at: "/category", data: { category: names[category] } };
    for (const [index, lot] of lots.entries()) {
      if (isNotGoods(lot.category)) {
        yield { at: pointer("lots", index, "category"), data: { category: names[lot.category] } };
      }
    }
  },
};

const names = { services: "services（服务）", works: "works（工程）" } as const;

const isNotGoods = (category: keyof typeof names | "goods" | undefined): category is keyof typeof names =>
  category !== undefined && category !== "goods";
