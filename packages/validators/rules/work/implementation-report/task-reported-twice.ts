import { plainName } from "../../../src/plain-name.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A task that a report has two items about: which of them counts cannot be told. */
export const taskReportedTwice: Rule<"implementation-report"> = {
  code: "implementation-report/task-reported-twice",
  severity: "error",
  title: { zh: "一项任务报告了两次", en: "Task reported twice" },
  message: {
    zh: "任务 {task} 在同一份报告里不止一次",
    en: "task {task} is reported more than once",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "each once",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        items: [{ task: "一（一）" }, { task: "二（一）" }],
      },
      findings: [],
    },
    {
      name: "twice, brackets of another width",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        items: [{ task: "一（一）" }, { task: "一(一)" }],
      },
      findings: ["/items/1/task"],
    },
  ],
  *check({ items = [] }) {
    const seen = new Set<string>();
    for (const [index, { task }] of items.entries()) {
      const plain = plainName(task);
      if (seen.has(plain)) yield { at: pointer("items", index, "task"), data: { task } };
      seen.add(plain);
    }
  },
};
