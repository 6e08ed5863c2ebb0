import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleKeyTask, exampleProgress } from "../../src/work/example-work.js";
import { workCollection } from "../../src/work/work-collection.js";

/** A report on a key task that is not among those given for its year. */
export const progressOfUnknownTask: RecordSetRule = {
  code: "across-records/progress-of-unknown-task",
  severity: "warning",
  title: { zh: "进展报告的任务不存在", en: "Progress of a task there is not" },
  message: {
    zh: "{year} 年的重点工作中没有“{task}”，请核对编号",
    en: "there is no key task “{task}” in {year}: check its number",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "by id, by number and by title",
      records: [
        exampleKeyTask,
        exampleProgress,
        { ...exampleProgress, task: "1", asOf: "2016-09-30" },
        { ...exampleProgress, task: "新建农村幸福院20所", asOf: "2017-01-05", year: 2016 },
      ],
      findings: [],
    },
    {
      name: "no key task of the year is given",
      records: [exampleKeyTask, { ...exampleProgress, task: "1", asOf: "2015-06-30" }],
      findings: [],
    },
    {
      name: "key tasks that were read in part",
      records: [
        { ...exampleKeyTask, excerpt: true },
        { ...exampleProgress, task: "11" },
      ],
      findings: [],
    },
    {
      name: "another number",
      records: [exampleKeyTask, { ...exampleProgress, task: "11" }],
      findings: ["/1/task"],
    },
  ],
  *check(records) {
    const work = workCollection(records);
    const whole = work.keyTasks.filter(({ record }) => record.excerpt !== true);
    const years = new Set(whole.map(({ record }) => String(record.year)));
    for (const { record, index } of work.progress) {
      const year = String(record.year ?? record.asOf.slice(0, 4));
      if (years.has(year) && work.taskOf(record) === undefined)
        yield { at: pointer(index, "task"), data: { year, task: record.task } };
    }
  },
};
