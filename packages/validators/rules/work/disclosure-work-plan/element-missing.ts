import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const elements = [
  { key: "parents", zh: "上级要点", en: "the plan above it" },
  { key: "tasks", zh: "任务", en: "its tasks" },
  { key: "reports", zh: "落实情况的报送要求", en: "when to report on it" },
] as const;

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
      findings: ["", "", "/tasks/0", "/tasks/1"],
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
  *check(record) {
    if (record.excerpt === true) {
      yield leftOutOfExcerpt;
      return;
    }
    for (const { key, zh, en } of elements) {
      if ((record[key] ?? []).length === 0) yield { at: "", data: { element: zh, elementEn: en } };
    }
    for (const [index, { number, units = [] }] of (record.tasks ?? []).entries()) {
      if (units.length > 0) continue;
      const data = {
        element: `任务 ${number} 的责任单位`,
        elementEn: `who is responsible for task ${number}`,
      };
      yield { at: pointer("tasks", index), data };
    }
  },
};
