import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Something that a reader of a rectification report looks for and does not find.
 *
 * The notice asks for problems, their rectification, rewards and sanctions; which fields say so is our reading.
 */
export const elementMissing: Rule<"supervision-finding"> = {
  code: "supervision-finding/element-missing",
  severity: "info",
  title: { zh: "督查整改要素不全", en: "Element of the finding missing" },
  message: {
    zh: "没有写明“{element}”",
    en: "the record does not state {elementEn}",
  },
  basis: [{ source: "work-points-2016", article: "三(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        source: "audit",
        foundOn: "2024-05-20",
        unit: { name: "某某县民政局" },
        measures: ["修订公开目录"],
        dueOn: "2024-08-31",
        status: "in-progress",
      },
      findings: [],
    },
    {
      name: "kept up continuously has no end",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        source: "audit",
        foundOn: "2024-05-20",
        unit: { name: "某某县民政局" },
        measures: ["修订公开目录"],
        status: "long-term",
      },
      findings: [],
    },
    {
      name: "a problem only",
      record: { recordType: "supervision-finding", problem: "公开不及时" },
      findings: ["/source", "/foundOn", "/unit", "/measures", "/status", "/dueOn"],
    },
    {
      name: "an excerpt",
      record: { recordType: "supervision-finding", problem: "公开不及时", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"supervision-finding">>[] = [
  { key: "source", zh: "督查来源", en: "the source" },
  { key: "foundOn", zh: "发现或者反馈日期", en: "the day it was found or fed back" },
  { key: "unit", zh: "责任单位", en: "the unit responsible" },
  { key: "measures", zh: "整改措施", en: "the measures" },
  { key: "status", zh: "整改状态", en: "the state of rectification" },
  { key: "dueOn", zh: "整改时限", en: "the day it is due", isAsked: ({ status }) => status !== "long-term" },
];
