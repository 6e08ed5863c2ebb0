import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** A report on progress that lacks one of what says how far a task is. */
export const elementMissing: Rule<"task-progress-report"> = {
  code: "task-progress-report/element-missing",
  severity: "info",
  title: { zh: "进展报告缺少要素", en: "The progress report lacks an element" },
  message: {
    zh: "进展报告没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "the report has no {elementEn}; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "三(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "task-progress-report",
        task: "1",
        asOf: "2016-06-30",
        status: "ahead",
        percent: 60,
        text: "12所竣工。",
      },
      findings: [],
    },
    {
      name: "only a percentage",
      record: { recordType: "task-progress-report", task: "1", asOf: "2016-06-30", percent: 60 },
      findings: ["/status", "/text"],
    },
    {
      name: "an excerpt",
      record: { recordType: "task-progress-report", task: "1", asOf: "2016-06-30", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"task-progress-report">>[] = [
  { key: "status", zh: "状态", en: "status" },
  { key: "percent", zh: "进度", en: "a percentage" },
  { key: "text", zh: "进展说明", en: "an account of it" },
];
