import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { byKeyTask } from "../../src/work/by-key-task.js";
import { exampleKeyTask, exampleProgress } from "../../src/work/example-work.js";

const inOrder = new Set<string | undefined>(["not-started", "in-progress", "ahead"]);

/** The last step of a task was to be over, and the report calls it neither complete nor behind. */
export const taskBehindItsSteps: RecordSetRule = {
  code: "across-records/task-behind-its-steps",
  severity: "warning",
  title: { zh: "过了计划的期限还没有完成", en: "Not complete when its last step was to be over" },
  message: {
    zh: "步骤应在 {due} 前完成，截至 {asOf} 还没有完成，应报为滞后并写明原因",
    en: "its steps were to be over by {due}; not complete by {asOf}, it is behind, and the report should say why",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "in progress on the last day; behind, and said so, after it",
      records: [
        exampleKeyTask,
        { ...exampleProgress, asOf: "2016-11-30", status: "in-progress", percent: 90 },
        { ...exampleProgress, asOf: "2016-12-01", status: "behind", percent: 90 },
      ],
      findings: [],
    },
    {
      name: "in progress the day after",
      records: [
        exampleKeyTask,
        { ...exampleProgress, asOf: "2016-12-01", status: "in-progress", percent: 90 },
      ],
      findings: ["/1/status"],
    },
  ],
  *check(records) {
    for (const { task, reports } of byKeyTask(records)) {
      const ends = task?.record.steps?.flatMap(({ to }) => to ?? []) ?? [];
      const due = ends.reduce((latest, to) => (to > latest ? to : latest), "");
      if (due === "") continue;
      for (const { record, index } of reports) {
        if (record.asOf > due && inOrder.has(record.status))
          yield { at: pointer(index, "status"), data: { due, asOf: record.asOf } };
      }
    }
  },
};
