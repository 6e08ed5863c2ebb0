import { exampleStandard } from "../../../src/assistance/example-standard.js";
import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** A standard without the day it begins, the kind it is, or the document it comes from. */
export const elementMissing: Rule<"assistance-standard"> = {
  code: "assistance-standard/element-missing",
  severity: "warning",
  title: { zh: "保障标准缺少内容", en: "A standard lacks what identifies it" },
  message: {
    zh: "保障标准没有写明{element}",
    en: "the standard does not say {elementEn}",
  },
  basis: [{ source: "work-points-2016", article: "二(一)" }],
  since: "0.1.0",
  examples: [
    { name: "with everything", record: exampleStandard, findings: [] },
    {
      name: "the number of the page will do",
      record: {
        ...exampleStandard,
        document: { title: "关于调整低保标准的通知" },
        disclosure: { docNo: "某政〔2016〕5号" },
      },
      findings: [],
    },
    {
      name: "an amount and no more",
      record: {
        recordType: "assistance-standard",
        region: { name: "某某县" },
        scheme: "minimum-living-allowance",
        amount: { value: 500, unit: "CNY-per-person-month" },
      },
      findings: ["/kind", "/validFrom", "/document/docNo"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "assistance-standard",
        excerpt: true,
        region: { name: "某某县" },
        scheme: "minimum-living-allowance",
        amount: { value: 500, unit: "CNY-per-person-month" },
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"assistance-standard">>[] = [
  { key: "kind", zh: "类别", en: "the kind of standard" },
  { key: "validFrom", zh: "执行起", en: "the day it begins" },
  {
    key: "document/docNo",
    zh: "依据文件的文号",
    en: "the number of the document it comes from",
    answer: ({ document, disclosure }) => document?.docNo ?? disclosure?.docNo,
  },
];
