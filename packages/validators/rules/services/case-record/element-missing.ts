import { missingAnswers } from "../../../src/missing-answers.js";
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
    zh: "办件没有写明“{element}”（字段 {field}）",
    en: "the case does not state {element} ({field})",
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
      findings: [""],
    },
    {
      name: "nothing but its receipt",
      record: {
        recordType: "case-record",
        caseNumber: "1",
        events: [{ step: "received", on: "2024-01-08" }],
      },
      findings: ["", "", "", "", "", ""],
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
      findings: [""],
    },
    { name: "an excerpt", record: { ...exampleCase, excerpt: true }, findings: [], notRun: true },
  ],
  *check({
    itemName,
    guide,
    applicantKind,
    applicant,
    statutoryLimit,
    promisedLimit,
    decision,
    events,
    excerpt,
  }) {
    const decided = decisionOf(events) !== undefined;
    yield* missingAnswers(
      [
        ["事项名称", "itemName", itemName],
        ["服务指南", "guide", guide],
        ["申请人类型", "applicantKind", applicantKind],
        ["申请人", "applicant", applicant],
        ["法定办结时限", "statutoryLimit", statutoryLimit],
        ["承诺办结时限", "promisedLimit", promisedLimit],
        ...(decided
          ? ([
              ["受理日期", "events", eventOf(events, "accepted")],
              ["决定书", "decision", decision],
            ] as const)
          : []),
      ],
      excerpt,
    );
  },
};
