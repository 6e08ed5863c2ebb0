import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import type { AssistanceStatistics, Item } from "../../../src/assistance/statistics-items.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

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
    en: "{element} is missing; if it is in another table, say excerpt: true",
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
      findings: ["", "", ""],
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
      findings: [""],
    },
    {
      name: "an excerpt",
      record: { ...monthlyTable(urbanRow("persons", "person", 1203)), excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const missing = [...missingElements(record)];
    if (missing.length === 0) return;
    if (record.excerpt === true) yield leftOutOfExcerpt;
    else for (const element of missing) yield { at: "", data: { element } };
  },
};

type Measure = NonNullable<Item["measure"]>;

interface Element {
  readonly name: string;
  /** Any of them will do. */
  readonly measures: readonly Measure[];
}

const people: Element = { name: "对象人数", measures: ["persons", "person-times"] };
const standard: Element = { name: "保障标准", measures: ["standard"] };
const subsidy: Element = { name: "补助水平", measures: ["average-subsidy"] };
const money: Element = { name: "资金支出", measures: ["funds"] };

const schemes: readonly (readonly [scheme: Item["scheme"], name: string, elements: readonly Element[]])[] = [
  ["minimum-living-allowance", "最低生活保障", [people, standard, subsidy, money]],
  ["extreme-hardship-support", "特困人员救助供养", [people, standard, subsidy, money]],
  ["temporary-assistance", "临时救助", [people, money]],
  ["medical-insurance-aid", "资助参保参合", [people, money]],
  ["medical-direct-aid", "直接医疗救助", [people, money]],
];

function* missingElements({ items, standards = [], reporter }: AssistanceStatistics): Generator<string> {
  if (reporter === undefined) yield "reporter（填表单位）";
  const measured = new Set(items.map(({ scheme, measure }) => `${scheme} ${measure}`));
  const named = new Set(items.map(({ scheme }) => scheme));
  for (const [scheme, label, elements] of schemes) {
    if (!named.has(scheme)) continue;
    for (const { name, measures } of elements) {
      if (name === standard.name && standards.length > 0) continue;
      if (!measures.some((measure) => measured.has(`${scheme} ${measure}`))) yield `${label}的${name}`;
    }
  }
}
