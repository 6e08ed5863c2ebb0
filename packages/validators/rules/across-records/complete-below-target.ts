import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { byKeyTask } from "../../src/work/by-key-task.js";
import { exampleKeyTask, exampleProgress } from "../../src/work/example-work.js";

/** A task is called complete with fewer done than its target. */
export const completeBelowTarget: RecordSetRule = {
  code: "across-records/complete-below-target",
  severity: "error",
  title: { zh: "报为完成，没有达到目标", en: "Complete below its target" },
  message: {
    zh: "报为完成，{name}完成 {done}，目标是 {target}",
    en: "called complete with {done} of {name}, the target is {target}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "as many as the target; fewer while work goes on",
      records: [
        exampleKeyTask,
        { ...exampleProgress, done: [{ name: "农村幸福院", value: 12, unit: "所" }] },
        {
          ...exampleProgress,
          asOf: "2016-12-31",
          status: "complete",
          percent: 100,
          done: [{ name: "农村幸福院", value: 20, unit: "所" }],
        },
      ],
      findings: [],
    },
    {
      name: "counted in another unit",
      records: [
        exampleKeyTask,
        {
          ...exampleProgress,
          asOf: "2016-12-31",
          status: "complete",
          percent: 100,
          done: [{ name: "农村幸福院", value: 2, unit: "十所" }],
        },
      ],
      findings: [],
    },
    {
      name: "one fewer",
      records: [
        exampleKeyTask,
        {
          ...exampleProgress,
          asOf: "2016-12-31",
          status: "complete",
          percent: 100,
          done: [{ name: "农村幸福院", value: 19, unit: "所" }],
        },
      ],
      findings: ["/1/done/0/value"],
    },
  ],
  *check(records) {
    for (const { task, reports } of byKeyTask(records)) {
      const targets = new Map(task?.record.targets?.map((target) => [target.name, target]));
      for (const { record, index } of reports) {
        if (record.status !== "complete") continue;
        for (const [place, { name, value, unit }] of (record.done ?? []).entries()) {
          const target = targets.get(name);
          if (target === undefined || target.unit !== unit || value >= target.value) continue;
          yield {
            at: pointer(index, "done", place, "value"),
            data: { name, done: value, target: target.value },
          };
        }
      }
    }
  },
};
