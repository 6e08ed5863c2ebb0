import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { Rule } from "../../../src/rule.js";
import type { AnnualKeyTask } from "../../../src/work/work-records.js";

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
      findings: ["/measures", "/steps", "/supervision"],
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
    if (record.year >= 2016) yield* missingElements(record, elements);
  },
};

const elements: readonly Element<AnnualKeyTask>[] = [
  { key: "measures", zh: "执行措施", en: "measures" },
  { key: "steps", zh: "实施步骤", en: "steps" },
  { key: "leads", zh: "责任分工", en: "who is responsible" },
  { key: "supervision", zh: "监督方式", en: "how it is supervised" },
];
