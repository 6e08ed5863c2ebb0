import { plainName } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { byPlan } from "../../src/work/by-plan.js";
import { examplePlan, exampleReport } from "../../src/work/example-work.js";

/** A report on a task the plan does not have: a slip in its number, and the task meant is not reported on. */
export const reportedTaskNotInPlan: RecordSetRule = {
  code: "across-records/reported-task-not-in-plan",
  severity: "warning",
  title: { zh: "报告的任务不在要点中", en: "Reported task is not in the plan" },
  message: {
    zh: "要点没有任务 {task}，请核对序号",
    en: "the plan has no task {task}: check the number",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "both are in the plan", records: [examplePlan, exampleReport], findings: [] },
    {
      name: "a section too far",
      records: [examplePlan, { ...exampleReport, items: [{ task: "一（一）" }, { task: "二（二）" }] }],
      findings: ["/1/items/1/task"],
    },
    {
      name: "a plan of which only a part was taken over",
      records: [
        { ...examplePlan, excerpt: true },
        { ...exampleReport, items: [{ task: "二（二）" }] },
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { plan, reports } of byPlan(records)) {
      if (plan.record.excerpt === true) continue;
      const known = new Set(plan.record.tasks?.map(({ number }) => plainName(number)));
      for (const { record, index } of reports) {
        for (const [place, { task }] of (record.items ?? []).entries()) {
          if (!known.has(plainName(task)))
            yield { at: pointer(index, "items", place, "task"), data: { task } };
        }
      }
    }
  },
};
