import { plainName } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { assignmentsOf } from "../../src/work/assignments.js";
import { byPlan } from "../../src/work/by-plan.js";
import { examplePlan, exampleReport, exampleZoneReport } from "../../src/work/example-work.js";

/** A task that the plan gives to a unit and its report says nothing of. */
export const assignedTaskNotReported: RecordSetRule = {
  code: "across-records/assigned-task-not-reported",
  severity: "warning",
  title: { zh: "承担的任务没有报告", en: "A task of the unit is not reported on" },
  message: {
    zh: "要点规定由{unit}承担的任务没有报告：{tasks}",
    en: "{unit} does not report on tasks the plan gives it: {tasks}",
  },
  basis: [{ source: "work-points-2016", article: "印发通知正文" }],
  since: "0.1.0",
  examples: [
    {
      name: "every task, the zone under its proper name",
      records: [examplePlan, exampleReport, exampleZoneReport],
      findings: [],
    },
    {
      name: "a task of a collective name the unit belongs to",
      records: [
        { ...examplePlan, tasks: [{ number: "二（一）", units: [{ name: "各县市(区)民政局" }] }] },
        { ...exampleReport, items: [] },
      ],
      findings: ["/1/items"],
    },
    {
      name: "one of two; no items at all",
      records: [
        examplePlan,
        { ...exampleReport, items: [{ task: "一（一）" }] },
        { ...exampleZoneReport, items: [] },
      ],
      findings: ["/1/items", "/2/items"],
    },
    {
      name: "an excerpt shows not all",
      records: [examplePlan, { ...exampleReport, items: [], excerpt: true }],
      findings: [],
    },
  ],
  *check(records, { units }) {
    for (const { plan, reports } of byPlan(records)) {
      const assignments = assignmentsOf(plan.record, units);
      for (const { record, index } of reports) {
        const { unit, items = [], excerpt } = record;
        const assigned = assignments.of(unit.name)?.tasks;
        if (assigned === undefined || excerpt === true) continue;
        const reported = new Set(items.map(({ task }) => plainName(task)));
        const tasks = [...assigned].filter((task) => !reported.has(task));
        if (tasks.length > 0)
          yield { at: pointer(index, "items"), data: { unit: assignments.nameOf(unit.name), tasks } };
      }
    }
  },
};
