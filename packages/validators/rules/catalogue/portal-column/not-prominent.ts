import type { Rule } from "../../../src/rule.js";

const powerList = /权责清单|权力清单|责任清单/;

/**
 * A column for the lists of powers and responsibilities that stands deep in the portal.
 */
export const notProminent: Rule<"portal-column"> = {
  code: "portal-column/not-prominent",
  severity: "warning",
  title: { zh: "专栏不在显著位置", en: "Column not in a prominent place" },
  message: {
    zh: "栏目“{name}”在三级以下，要点要求在门户网站显著位置设置专栏",
    en: "{name} stands below the second level; the work points ask for a prominent place",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the home page",
      record: { recordType: "portal-column", name: "权力清单和责任清单", position: "home" },
      findings: [],
    },
    {
      name: "below the second level",
      record: { recordType: "portal-column", name: "权责清单", position: "deeper" },
      findings: ["/position"],
    },
    {
      name: "another column",
      record: { recordType: "portal-column", name: "政策解读", position: "deeper" },
      findings: [],
    },
  ],
  *check({ name, position }) {
    if (position === "deeper" && powerList.test(name)) yield { at: "/position", data: { name } };
  },
};
