import type { Rule } from "../../../src/rule.js";

/** More than one unit leads: none of them answers for the whole. */
export const severalLeads: Rule<"annual-key-task"> = {
  code: "annual-key-task/several-leads",
  severity: "warning",
  title: { zh: "牵头单位不止一个", en: "More than one unit leads" },
  message: {
    zh: "牵头单位有 {count} 个，应只有一个，其余为配合单位",
    en: "{count} units lead; one should, and the others support it",
  },
  basis: [{ source: "open-government-work-practice", article: "任务分解" }],
  since: "0.1.0",
  examples: [
    {
      name: "one leads, others support",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        leads: ["某某县民政局"],
        coLeads: ["某某县财政局", "某某县住房和城乡建设局"],
      },
      findings: [],
    },
    {
      name: "two lead",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        leads: ["某某县民政局", "某某县财政局"],
      },
      findings: ["/leads"],
    },
  ],
  *check({ leads = [] }) {
    if (leads.length > 1) yield { at: "/leads", data: { count: leads.length } };
  },
};
