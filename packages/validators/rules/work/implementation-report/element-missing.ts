import { type Element, missingFrom, unlessExcerpt } from "../../../src/missing-elements.js";
import { pointer } from "../../../src/pointer.js";
import type { RecordOf } from "../../../src/record-of.js";
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
      findings: ["/asOf", "/submittedOn", "/items"],
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
      findings: ["/items/0/status", "/items/0/text"],
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
  *check(report) {
    const ofItems = (report.items ?? []).flatMap((item, index) =>
      missingFrom(item, itemElements(item.task), pointer("items", index)),
    );
    yield* unlessExcerpt(report, [...missingFrom(report, elements), ...ofItems]);
  },
};

const elements: readonly Element<RecordOf<"implementation-report">>[] = [
  { key: "asOf", zh: "截至日期", en: "the day it speaks for" },
  { key: "submittedOn", zh: "报送日期", en: "the day it was received" },
  { key: "items", zh: "逐项落实情况", en: "what was done, task by task" },
];

type Item = NonNullable<RecordOf<"implementation-report">["items"]>[number];

const itemElements = (task: string): readonly Element<Item>[] => [
  { key: "status", zh: `任务 ${task} 的状态`, en: `the status of task ${task}` },
  {
    key: "text",
    zh: `任务 ${task} 的措施或者落实情况`,
    en: `what was done about task ${task}`,
    answer: ({ text, measures }) => text ?? measures,
  },
];
