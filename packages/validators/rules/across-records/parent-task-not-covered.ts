import { plainName } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { assignmentsOf } from "../../src/work/assignments.js";
import { exampleParentPlan, examplePlan } from "../../src/work/example-work.js";
import { workCollection } from "../../src/work/work-collection.js";

/** A task that the plan above gives to the issuer, and no task of its own plan takes up. */
export const parentTaskNotCovered: RecordSetRule = {
  code: "across-records/parent-task-not-covered",
  severity: "warning",
  title: { zh: "上级任务没有分解", en: "Task from above is not taken up" },
  message: {
    zh: "上级要点的任务 {task} 由{unit}承担，本级要点没有任务分解自它",
    en: "task {task} of the plan above is given to {unit}, and no task of this plan comes from it",
  },
  basis: [{ source: "open-government-work-practice", article: "任务分解" }],
  since: "0.1.0",
  examples: [
    { name: "taken up", records: [examplePlan, exampleParentPlan], findings: [] },
    {
      name: "cited with the number of the plan",
      records: [
        {
          ...examplePlan,
          tasks: [{ number: "一（一）", derivedFrom: ["闽政办〔2016〕83号 一（一）"] }],
        },
        exampleParentPlan,
      ],
      findings: [],
    },
    {
      name: "a second task is not; one of another unit need not be",
      records: [
        examplePlan,
        {
          ...exampleParentPlan,
          tasks: [
            { number: "一（一）", units: [{ name: "泉州市民政局" }] },
            { number: "一（二）", units: [{ name: "泉州市民政局" }] },
            { number: "一（三）", units: [{ name: "泉州市财政局" }] },
          ],
        },
      ],
      findings: ["/0/tasks"],
    },
    {
      name: "a plan whose tasks do not say where they come from",
      records: [{ ...examplePlan, tasks: [{ number: "一（一）" }] }, exampleParentPlan],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, { units }) {
    const work = workCollection(records);
    for (const { record, index } of work.plans) {
      for (const { record: parent } of work.parentsOf(record)) {
        const given = assignmentsOf(parent, units).of(record.issuer.name)?.tasks;
        if (given === undefined) continue;
        const sources = record.tasks?.flatMap(({ derivedFrom = [] }) => derivedFrom) ?? [];
        if (sources.length === 0) {
          yield { at: pointer(index), ...sourcesMissing };
          continue;
        }
        const taken = new Set(sources.flatMap((source) => [source, withoutDocument(source)]).map(plainName));
        for (const task of given) {
          if (!taken.has(task))
            yield { at: pointer(index, "tasks"), data: { task, unit: record.issuer.name } };
        }
      }
    }
  },
};

/** `闽政办〔2016〕83号 一（一）` is `一（一）` of that plan. */
const withoutDocument = (source: string): string => source.slice(source.lastIndexOf("号") + 1);

const sourcesMissing = {
  notRun: {
    zh: "任务没有写明分解自上级要点的哪一项（derivedFrom）",
    en: "no task says which task of the plan above it comes from (derivedFrom)",
  },
};
