import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import type { AssistanceStatistics, Item } from "../../../src/assistance/statistics-items.js";
import { type Element, missingFrom, unlessExcerpt } from "../../../src/missing-elements.js";
import type { Rule, Text, Violation } from "../../../src/rule.js";

/**
 * What the 2016 work points ask for of a scheme and the table has not: how many, the standard, the subsidy, the money.
 *
 * They are the work points of one city and ask for disclosure in all, not in one table: a warning.
 */
export const elementMissing: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/element-missing",
  severity: "warning",
  title: { zh: "缺少应当公开的救助数据", en: "Assistance figures to be disclosed are missing" },
  message: {
    zh: "缺少{element}；另表公开的，请写明 excerpt: true",
    en: "{elementEn} is missing; if it is in another table, say excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "二(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "how many, standard, subsidy and money",
      record: monthlyTable(
        urbanRow("persons", "person", 1203),
        urbanRow("standard", "CNY-per-person-month", 500),
        urbanRow("average-subsidy", "CNY-per-person-month", 350),
        urbanRow("funds", "CNY-10k", 42.1),
      ),
      findings: [],
    },
    {
      name: "the standard is another record",
      record: {
        ...monthlyTable(
          urbanRow("persons", "person", 1203),
          urbanRow("average-subsidy", "CNY-per-person-month", 350),
          urbanRow("funds", "CNY-10k", 42.1),
        ),
        standards: ["某某县-低保标准-2016"],
      },
      findings: [],
    },
    {
      name: "only how many",
      record: monthlyTable(urbanRow("persons", "person", 1203)),
      findings: ["/items", "/items", "/items"],
    },
    {
      name: "medical aid without the money it cost",
      record: monthlyTable({
        name: "直接医疗救助人次",
        scheme: "medical-direct-aid",
        measure: "person-times",
        unit: "person-time",
        value: 1210,
      }),
      findings: ["/items"],
    },
    {
      name: "an excerpt",
      record: { ...monthlyTable(urbanRow("persons", "person", 1203)), excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => unlessExcerpt(record, [...missingFrom(record, elements), ...missingMeasures(record)]),
};

const elements: readonly Element<AssistanceStatistics>[] = [
  { key: "reporter", zh: "填表单位", en: "who fills in the table" },
];

interface SchemeElement extends Text {
  /** Any of them will do. */
  readonly measures: readonly NonNullable<Item["measure"]>[];
}

const people: SchemeElement = {
  zh: "对象人数",
  en: "the number of people",
  measures: ["persons", "person-times"],
};
const standard: SchemeElement = { zh: "保障标准", en: "the standard", measures: ["standard"] };
const subsidy: SchemeElement = { zh: "补助水平", en: "the average subsidy", measures: ["average-subsidy"] };
const money: SchemeElement = { zh: "资金支出", en: "the money spent", measures: ["funds"] };

interface Scheme extends Text {
  readonly code: Item["scheme"];
  readonly elements: readonly SchemeElement[];
}

const schemes: readonly Scheme[] = [
  {
    code: "minimum-living-allowance",
    zh: "最低生活保障",
    en: "the minimum living allowance",
    elements: [people, standard, subsidy, money],
  },
  {
    code: "extreme-hardship-support",
    zh: "特困人员救助供养",
    en: "support in extreme hardship",
    elements: [people, standard, subsidy, money],
  },
  { code: "temporary-assistance", zh: "临时救助", en: "temporary assistance", elements: [people, money] },
  {
    code: "medical-insurance-aid",
    zh: "资助参保参合",
    en: "aid with medical insurance",
    elements: [people, money],
  },
  { code: "medical-direct-aid", zh: "直接医疗救助", en: "direct medical aid", elements: [people, money] },
];

function* missingMeasures({ items, standards = [] }: AssistanceStatistics): Generator<Violation> {
  const measured = new Set(items.map(({ scheme, measure }) => `${scheme} ${measure}`));
  const named = new Set(items.map(({ scheme }) => scheme));
  for (const scheme of schemes) {
    if (!named.has(scheme.code)) continue;
    for (const element of scheme.elements) {
      if (element === standard && standards.length > 0) continue;
      if (element.measures.some((measure) => measured.has(`${scheme.code} ${measure}`))) continue;
      const data = {
        element: `${scheme.zh}的${element.zh}`,
        elementEn: `${element.en} of ${scheme.en}`,
      };
      yield { at: "/items", data };
    }
  }
}
