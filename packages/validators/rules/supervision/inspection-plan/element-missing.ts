import { type Element, missingFrom, unlessExcerpt } from "../../../src/missing-elements.js";
import { pointer } from "../../../src/pointer.js";
import type { RecordOf } from "../../../src/record-of.js";
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
    zh: "抽查计划没有写明“{element}”",
    en: "the plan does not state its {elementEn}",
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
      findings: ["/draws/0/poolSize"],
    },
    {
      name: "a year and a pool",
      record: { recordType: "inspection-plan", year: 2024, draws: [{ pool: "社会组织" }] },
      findings: [
        "/publisher",
        "/drawMethod",
        "/drawnOn",
        "/inspectFrom",
        "/inspectTo",
        "/draws/0/poolSize",
        "/draws/0/poolAsOf",
        "/draws/0/ratio",
        "/draws/0/drawn",
      ],
    },
    {
      name: "an excerpt",
      record: { recordType: "inspection-plan", year: 2024, draws: [{ pool: "社会组织" }], excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(plan) {
    const ofDraws = plan.draws.flatMap((draw, index) =>
      missingFrom(draw, drawElements, pointer("draws", index)),
    );
    yield* unlessExcerpt(plan, [...missingFrom(plan, elements), ...ofDraws]);
  },
};

type Plan = RecordOf<"inspection-plan">;

const elements: readonly Element<Plan>[] = [
  { key: "publisher", zh: "公开单位", en: "publisher" },
  { key: "drawMethod", zh: "随机方式", en: "method of drawing" },
  { key: "drawnOn", zh: "抽取日期", en: "day of drawing" },
  { key: "inspectFrom", zh: "检查开始日期", en: "first day of inspection" },
  { key: "inspectTo", zh: "检查结束日期", en: "last day of inspection" },
];

const drawElements: readonly Element<Plan["draws"][number]>[] = [
  { key: "poolSize", zh: "对象库数量", en: "size of the pool" },
  { key: "poolAsOf", zh: "对象库截止日期", en: "day of the pool" },
  { key: "ratio", zh: "抽取比例", en: "ratio drawn" },
  { key: "drawn", zh: "抽取数量", en: "number drawn" },
];
