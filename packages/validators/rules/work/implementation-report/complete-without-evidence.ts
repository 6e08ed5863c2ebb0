import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A task called complete without an address at which what was published can be seen. */
export const completeWithoutEvidence: Rule<"implementation-report"> = {
  code: "implementation-report/complete-without-evidence",
  severity: "warning",
  title: { zh: "完成的任务没有公开网址", en: "Complete, but no address" },
  message: {
    zh: "任务 {task} 报为完成，没有写已公开内容的网址",
    en: "task {task} is reported complete, without the address of what was published",
  },
  basis: [{ source: "open-government-work-practice", article: "逐级报送" }],
  since: "0.1.0",
  examples: [
    {
      name: "an address; a task not complete yet",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        items: [
          { task: "一（一）", status: "complete", evidence: ["https://www.example.gov.cn/qzqd/"] },
          { task: "一（二）", status: "in-progress" },
        ],
      },
      findings: [],
    },
    {
      name: "complete, and nothing to see",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        items: [{ task: "一（一）", status: "complete", evidence: [] }],
      },
      findings: ["/items/0"],
    },
  ],
  *check({ items = [] }) {
    for (const [index, { task, status, evidence = [] }] of items.entries()) {
      if (status === "complete" && evidence.length === 0)
        yield { at: pointer("items", index), data: { task } };
    }
  },
};
