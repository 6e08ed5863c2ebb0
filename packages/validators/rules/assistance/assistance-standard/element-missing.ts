import { exampleStandard } from "../../../src/assistance/example-standard.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** A standard without the day it begins, the kind it is, or the document it comes from. */
export const elementMissing: Rule<"assistance-standard"> = {
  code: "assistance-standard/element-missing",
  severity: "warning",
  title: { zh: "保障标准缺少内容", en: "A standard lacks what identifies it" },
  message: {
    zh: "保障标准没有写明{element}",
    en: "the standard does not say {element}",
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
      findings: ["", "", ""],
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
  *check(record) {
    for (const [element, isGiven] of elements) {
      if (isGiven(record)) continue;
      if (record.excerpt === true) {
        yield leftOutOfExcerpt;
        return;
      }
      yield { at: "", data: { element } };
    }
  },
};

type IsGiven = (record: RecordOf<"assistance-standard">) => boolean;

const elements: readonly (readonly [name: string, isGiven: IsGiven])[] = [
  ["kind（类别）", ({ kind }) => kind !== undefined],
  ["validFrom（执行起）", ({ validFrom }) => validFrom !== undefined],
  [
    "document.docNo（文号）",
    ({ document, disclosure }) => document?.docNo !== undefined || disclosure?.docNo !== undefined,
  ],
];
