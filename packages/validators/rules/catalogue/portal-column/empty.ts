import type { Rule } from "../../../src/rule.js";

/**
 * A column with nothing in it.
 */
export const empty: Rule<"portal-column"> = {
  code: "portal-column/empty",
  severity: "warning",
  title: { zh: "空栏目", en: "Empty column" },
  message: {
    zh: "栏目“{name}”没有内容",
    en: "the column {name} is empty",
  },
  basis: [{ source: "work-points-2016", article: "五(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "one item",
      record: { recordType: "portal-column", name: "政策解读", itemCount: 1 },
      findings: [],
    },
    {
      name: "none",
      record: { recordType: "portal-column", name: "政策解读", itemCount: 0 },
      findings: ["/itemCount"],
    },
  ],
  *check({ name, itemCount }) {
    if (itemCount === 0) yield { at: "/itemCount", data: { name } };
  },
};
