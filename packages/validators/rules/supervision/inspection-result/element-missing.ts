import { missingAnswers } from "../../../src/missing-answers.js";
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
    zh: "结果公告没有写明“{element}”（字段 {field}）",
    en: "the announcement does not state its {element} ({field})",
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
      findings: ["", "", "", "", ""],
    },
    {
      name: "an excerpt",
      record: { recordType: "inspection-result", title: "结果公告", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ publisher, plan, items, publishedOn, concludedOn, results, counts, excerpt }) {
    const inspectedOn = results?.find((result) => result.inspectedOn !== undefined)?.inspectedOn;
    yield* missingAnswers(
      [
        ["公开单位", "publisher", publisher],
        ["抽查事项或者计划", "items", items ?? plan],
        ["公布日期", "publishedOn", publishedOn],
        ["检查日期", "concludedOn", concludedOn ?? inspectedOn],
        ["检查结果", "results", results ?? counts],
      ],
      excerpt,
    );
  },
};
