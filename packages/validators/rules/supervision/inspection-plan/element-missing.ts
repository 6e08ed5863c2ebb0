import { missingAnswers } from "../../../src/missing-answers.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Something without which nobody can tell whether the plan was kept.
 *
 * The notice asks for supervision that is open; which fields show it is our reading.
 */
export const elementMissing: Rule<"inspection-plan"> = {
  code: "inspection-plan/element-missing",
  severity: "info",
  title: { zh: "抽查计划要素不全", en: "Element of the plan missing" },
  message: {
    zh: "抽查计划没有写明“{element}”（字段 {field}）",
    en: "the plan does not state its {element} ({field})",
  },
  basis: [{ source: "work-points-2016", article: "一(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", poolSize: 67, poolAsOf: "2023-12-31", ratio: { percent: 3 }, drawn: 3 }],
        publisher: { name: "某某县民政局" },
        drawMethod: "computer",
        drawnOn: "2024-03-08",
        inspectFrom: "2024-03-15",
        inspectTo: "2024-04-15",
      },
      findings: [],
    },
    {
      name: "a pool without its size",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 3 }, drawn: 3, poolAsOf: "2023-12-31" }],
        publisher: { name: "某某县民政局" },
        drawMethod: "computer",
        drawnOn: "2024-03-08",
        inspectFrom: "2024-03-15",
        inspectTo: "2024-04-15",
      },
      findings: [""],
    },
    {
      name: "a year and a pool",
      record: { recordType: "inspection-plan", year: 2024, draws: [{ pool: "社会组织" }] },
      findings: ["", "", "", "", "", "", "", "", ""],
    },
    {
      name: "an excerpt",
      record: { recordType: "inspection-plan", year: 2024, draws: [{ pool: "社会组织" }], excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ draws, publisher, drawMethod, drawnOn, inspectFrom, inspectTo, excerpt }) {
    yield* missingAnswers(
      [
        ["公开单位", "publisher", publisher],
        ["随机方式", "drawMethod", drawMethod],
        ["抽取日期", "drawnOn", drawnOn],
        ["检查开始", "inspectFrom", inspectFrom],
        ["检查结束", "inspectTo", inspectTo],
        ...draws.flatMap(
          ({ poolSize, poolAsOf, ratio, drawn }, index) =>
            [
              ["对象库数量", `draws/${index}/poolSize`, poolSize],
              ["对象库截止日期", `draws/${index}/poolAsOf`, poolAsOf],
              ["抽取比例", `draws/${index}/ratio`, ratio],
              ["抽取数量", `draws/${index}/drawn`, drawn],
            ] as const,
        ),
      ],
      excerpt,
    );
  },
};
