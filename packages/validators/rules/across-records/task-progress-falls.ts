import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { byKeyTask } from "../../src/work/by-key-task.js";
import { exampleProgress } from "../../src/work/example-work.js";

/** A task is less far on a later day, and the report does not say why. */
export const taskProgressFalls: RecordSetRule = {
  code: "across-records/task-progress-falls",
  severity: "warning",
  title: { zh: "进度回落", en: "Progress falls" },
  message: {
    zh: "截至 {before} 进度 {earlier}%，截至 {asOf} 只有 {percent}%；确有回落的写明原因（reason）",
    en: "{earlier}% by {before}, and {percent}% by {asOf}; if that is so, say why (reason)",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same on a later day, in any order; another task",
      records: [
        { ...exampleProgress, asOf: "2016-09-30" },
        exampleProgress,
        { ...exampleProgress, task: "2", asOf: "2016-09-30", percent: 5 },
      ],
      findings: [],
    },
    {
      name: "less, and why",
      records: [
        exampleProgress,
        { ...exampleProgress, asOf: "2016-09-30", percent: 55, reason: "核减不合格的两所" },
      ],
      findings: [],
    },
    {
      name: "less",
      records: [{ ...exampleProgress, asOf: "2016-09-30", percent: 59.9 }, exampleProgress],
      findings: ["/0/percent"],
    },
  ],
  *check(records) {
    for (const { reports } of byKeyTask(records)) {
      let before: { readonly percent: number; readonly asOf: string } | undefined;
      for (const { record, index } of reports) {
        const { percent, asOf, reason } = record;
        if (percent === undefined) continue;
        if (before !== undefined && percent < before.percent && reason === undefined) {
          yield {
            at: pointer(index, "percent"),
            data: { before: before.asOf, earlier: before.percent, asOf, percent },
          };
        }
        before = { percent, asOf };
      }
    }
  },
};
