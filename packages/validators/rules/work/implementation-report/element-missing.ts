import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A report that does not say for which day it speaks, when it came, or what was done about a task. */
export const elementMissing: Rule<"implementation-report"> = {
  code: "implementation-report/element-missing",
  severity: "warning",
  title: { zh: "落实情况报告缺少要素", en: "The implementation report lacks an element" },
  message: {
    zh: "报告没有写明{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "the report does not state {elementEn}; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "印发通知正文" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete: measures or an account will do",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        asOf: "2016-11-30",
        submittedOn: "2016-12-01",
        items: [
          { task: "一（一）", status: "complete", text: "已公开权责清单。" },
          { task: "一（二）", status: "in-progress", measures: ["制定抽查方案"] },
        ],
      },
      findings: [],
    },
    {
      name: "no days, no items",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
      },
      findings: ["", "", ""],
    },
    {
      name: "an item without status and account",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        asOf: "2016-11-30",
        submittedOn: "2016-12-01",
        items: [{ task: "一（一）", measures: [] }],
      },
      findings: ["/items/0", "/items/0"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ excerpt, asOf, submittedOn, items = [] }) {
    if (excerpt === true) {
      yield leftOutOfExcerpt;
      return;
    }
    const missing = (at: string, element: string, elementEn: string) => ({
      at,
      data: { element, elementEn },
    });
    if (asOf === undefined) yield missing("", "截至日期", "the day it speaks for");
    if (submittedOn === undefined) yield missing("", "报送日期", "the day it was received");
    if (items.length === 0) yield missing("", "逐项落实情况", "what was done, task by task");
    for (const [index, { task, status, text, measures = [] }] of items.entries()) {
      const at = pointer("items", index);
      if (status === undefined) yield missing(at, `任务 ${task} 的状态`, `the status of task ${task}`);
      if (text === undefined && measures.length === 0)
        yield missing(at, `任务 ${task} 的措施或者落实情况`, `what was done about task ${task}`);
    }
  },
};
