import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";
import type { AnnualKeyTask } from "../../../src/work/work-records.js";

const elements: readonly {
  readonly zh: string;
  readonly en: string;
  readonly isMissing: (task: AnnualKeyTask) => boolean;
}[] = [
  { zh: "执行措施", en: "measures", isMissing: ({ measures = [] }) => measures.length === 0 },
  { zh: "实施步骤", en: "steps", isMissing: ({ steps = [] }) => steps.length === 0 },
  { zh: "责任分工", en: "who is responsible", isMissing: ({ leads = [] }) => leads.length === 0 },
  { zh: "监督方式", en: "how it is supervised", isMissing: ({ supervision }) => supervision === undefined },
];

/** The notice asks four things of a key task: measures, steps, division of work, supervision. */
export const elementMissing: Rule<"annual-key-task"> = {
  code: "annual-key-task/element-missing",
  severity: "error",
  title: { zh: "重点工作四项要素不全", en: "One of the four elements of a key task is missing" },
  message: {
    zh: "任务没有写明{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "the task does not state {elementEn}; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "三(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "all four",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        measures: ["统一设计"],
        steps: [{ text: "选址", to: "2016-04-30" }],
        leads: ["某某县民政局"],
        supervision: "每季度督查",
      },
      findings: [],
    },
    {
      name: "only who leads",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        leads: ["某某县民政局"],
        steps: [],
      },
      findings: ["", "", ""],
    },
    {
      name: "a task of the year before the notice",
      record: { recordType: "annual-key-task", year: 2015, title: "新建农村幸福院" },
      findings: [],
    },
    {
      name: "an excerpt",
      record: { recordType: "annual-key-task", year: 2016, title: "新建农村幸福院", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (record.year < 2016) return;
    const missing = elements.filter(({ isMissing }) => isMissing(record));
    if (missing.length > 0 && record.excerpt === true) yield leftOutOfExcerpt;
    else for (const { zh, en } of missing) yield { at: "", data: { element: zh, elementEn: en } };
  },
};
