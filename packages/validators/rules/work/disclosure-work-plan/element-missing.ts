import { type Element, missingFrom, unlessExcerpt } from "../../../src/missing-elements.js";
import { pointer } from "../../../src/pointer.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A plan that does not say what it follows, what is to be done, by whom, or when to report on it.
 *
 * The notice is such a plan, but no provision that was read says what a plan must hold: a warning.
 */
export const elementMissing: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/element-missing",
  severity: "warning",
  title: { zh: "要点缺少要素", en: "The plan lacks an element" },
  message: {
    zh: "要点没有写明{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "the plan does not state {elementEn}; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "open-government-work-practice", article: "任务分解" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete; a plan of the national level has none above it",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "国务院办公厅" },
        parents: "无",
        tasks: [{ number: "一", units: [{ name: "民政部" }] }],
        reports: [{ period: "full-year", dueBy: "2016-12-20" }],
      },
      findings: [],
    },
    {
      name: "nothing but its name, and a task that is nobody's",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某县民政局" },
        tasks: [{ number: "一（一）" }, { number: "一（二）", units: [] }],
      },
      findings: ["/parents", "/reports", "/tasks/0/units", "/tasks/1/units"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某县民政局" },
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(plan) {
    const ofTasks = (plan.tasks ?? []).flatMap((task, index) =>
      missingFrom(task, taskElements(task.number), pointer("tasks", index)),
    );
    yield* unlessExcerpt(plan, [...missingFrom(plan, elements), ...ofTasks]);
  },
};

const elements: readonly Element<RecordOf<"disclosure-work-plan">>[] = [
  { key: "parents", zh: "上级要点", en: "the plan above it" },
  { key: "tasks", zh: "任务", en: "its tasks" },
  { key: "reports", zh: "落实情况的报送要求", en: "when to report on it" },
];

type Task = NonNullable<RecordOf<"disclosure-work-plan">["tasks"]>[number];

const taskElements = (number: string): readonly Element<Task>[] => [
  { key: "units", zh: `任务 ${number} 的责任单位`, en: `who is responsible for task ${number}` },
];
