import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Something that a result is read for: by whom, of what, when, with what outcome.
 *
 * The notice asks for results; which fields show them is our reading.
 */
export const elementMissing: Rule<"inspection-result"> = {
  code: "inspection-result/element-missing",
  severity: "info",
  title: { zh: "抽查结果要素不全", en: "Element of the result missing" },
  message: {
    zh: "结果公告没有写明“{element}”",
    en: "the announcement does not state its {elementEn}",
  },
  basis: [{ source: "work-points-2016", article: "一(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1", inspectedOn: "2024-03-20" }],
        publisher: { name: "某某县民政局" },
        items: ["社会组织遵守章程情况"],
        publishedOn: "2024-05-10",
      },
      findings: [],
    },
    {
      name: "by plan instead of item, with counts instead of a list",
      record: {
        recordType: "inspection-result",
        title: "结果公告",
        publisher: { name: "某某县民政局" },
        plan: "2024-1",
        publishedOn: "2024-05-10",
        concludedOn: "2024-04-15",
        counts: [{ finding: "1", count: 3 }],
      },
      findings: [],
    },
    {
      name: "nothing but a title",
      record: { recordType: "inspection-result", title: "结果公告" },
      findings: ["/publisher", "/items", "/publishedOn", "/concludedOn", "/results"],
    },
    {
      name: "an excerpt",
      record: { recordType: "inspection-result", title: "结果公告", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"inspection-result">>[] = [
  { key: "publisher", zh: "公开单位", en: "publisher" },
  {
    key: "items",
    zh: "抽查事项或者计划",
    en: "items or its plan",
    answer: ({ items, plan }) => items ?? plan,
  },
  { key: "publishedOn", zh: "公布日期", en: "day of publication" },
  {
    key: "concludedOn",
    zh: "检查日期",
    en: "day of inspection",
    answer: ({ concludedOn, results = [] }) =>
      concludedOn ?? results.find(({ inspectedOn }) => inspectedOn !== undefined),
  },
  { key: "results", zh: "检查结果", en: "results", answer: ({ results, counts }) => results ?? counts },
];
