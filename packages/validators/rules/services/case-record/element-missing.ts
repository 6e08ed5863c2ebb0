import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";
import { decisionOf, eventOf } from "../../../src/services/case-log.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";

/**
 * Something that a reader of the progress of a case looks for and does not find.
 *
 * The notice asks for acceptance, progress and result; which fields say so is our reading of it.
 */
export const elementMissing: Rule<"case-record"> = {
  code: "case-record/element-missing",
  severity: "info",
  title: { zh: "办件信息不全", en: "Element of a case missing" },
  message: {
    zh: "办件没有写明“{element}”",
    en: "the case does not state {elementEn}",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        ...exampleCase,
        guide: "社会团体成立登记",
        applicantKind: "4",
        applicant: "某某县养老服务协会",
        decision: "某民许〔2024〕3号",
      },
      findings: [],
    },
    {
      name: "granted, and no decision named",
      record: {
        ...exampleCase,
        guide: "社会团体成立登记",
        applicantKind: "4",
        applicant: "某某县养老服务协会",
      },
      findings: ["/decision"],
    },
    {
      name: "nothing but its receipt",
      record: {
        recordType: "case-record",
        caseNumber: "1",
        events: [{ step: "received", on: "2024-01-08" }],
      },
      findings: ["/itemName", "/guide", "/applicantKind", "/applicant", "/statutoryLimit", "/promisedLimit"],
    },
    {
      name: "decided, and nothing says when it was accepted",
      record: {
        ...caseWith({ step: "received", on: "2024-01-08" }, { step: "granted", on: "2024-01-08" }),
        guide: "社会团体成立登记",
        applicantKind: "4",
        applicant: "某某县养老服务协会",
        decision: "某民许〔2024〕3号",
      },
      findings: ["/events"],
    },
    { name: "an excerpt", record: { ...exampleCase, excerpt: true }, findings: [], notRun: true },
  ],
  check: (record) => missingElements(record, elements),
};

type Case = RecordOf<"case-record">;

const isDecided = ({ events }: Case): boolean => decisionOf(events) !== undefined;

const elements: readonly Element<Case>[] = [
  { key: "itemName", zh: "事项名称", en: "the name of the item" },
  { key: "guide", zh: "服务指南", en: "the guide" },
  { key: "applicantKind", zh: "申请人类型", en: "what kind of applicant it is" },
  { key: "applicant", zh: "申请人", en: "the applicant" },
  { key: "statutoryLimit", zh: "法定办结时限", en: "the statutory limit" },
  { key: "promisedLimit", zh: "承诺办结时限", en: "the promised limit" },
  {
    key: "events",
    zh: "受理日期",
    en: "the day of acceptance",
    isAsked: isDecided,
    answer: ({ events }) => eventOf(events, "accepted"),
  },
  { key: "decision", zh: "决定书", en: "the decision", isAsked: isDecided },
];
