import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import { exampleAllocation } from "../../../src/relief/example-allocation.js";
import type { Rule } from "../../../src/rule.js";

/** What the regulations ask to be disclosed of relief and the record has not: source, amount, use. */
export const elementMissing: Rule<"relief-allocation"> = {
  code: "relief-allocation/element-missing",
  severity: "warning",
  title: { zh: "救灾款物缺少应当公开的内容", en: "What is to be disclosed of relief is missing" },
  message: { zh: "没有写明{element}", en: "the record does not say {elementEn}" },
  basis: [
    { source: "disaster-relief-regulations", article: "第二十六条" },
    { source: "work-points-2016", article: "二(一)" },
  ],
  since: "0.1.0",
  examples: [
    { name: "source, amount and use", record: exampleAllocation, findings: [] },
    {
      name: "goods instead of funds",
      record: {
        recordType: "relief-allocation",
        batch: "2016-02",
        source: "provincial",
        allocatedOn: "2016-09-15",
        purpose: "安置受灾群众",
        goods: [{ name: "棉被", quantity: 500, unit: "床" }],
      },
      findings: [],
    },
    {
      name: "only the batch",
      record: { recordType: "relief-allocation", batch: "2016-02" },
      findings: ["/source", "/allocatedOn", "/purpose", "/funds"],
    },
    {
      name: "an excerpt",
      record: { recordType: "relief-allocation", batch: "2016-02", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"relief-allocation">>[] = [
  { key: "source", zh: "来源", en: "where it came from" },
  { key: "allocatedOn", zh: "下拨日期", en: "when it was allocated" },
  {
    key: "purpose",
    zh: "用途或者使用情况",
    en: "what it is for, or how it was used",
    answer: ({ purpose, used }) => purpose ?? used,
  },
  {
    key: "funds",
    zh: "资金或者物资的数量",
    en: "how much money or which goods",
    answer: ({ funds, goods }) => funds ?? goods,
  },
];
