import { plainDocumentNumber } from "../../src/disclosure/document-number.js";
import { pointer } from "../../src/pointer.js";
import { byReference, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { eventOf } from "../../src/services/case-log.js";
import { exampleCase } from "../../src/services/example-case.js";
import { exampleLicence } from "../../src/services/example-decision.js";

/**
 * A licence that was granted, without its decision among the published ones.
 *
 * Without any licence decision among the records it is not run.
 */
export const caseDecisionNotPublished: RecordSetRule = {
  code: "across-records/case-decision-not-published",
  severity: "warning",
  title: { zh: "许可决定没有公示", en: "Decision of a case not published" },
  message: {
    zh: "办件 {caseNumber} 准予许可，许可公示中没有它的决定",
    en: "case {caseNumber} was granted, and its decision is not among the published ones",
  },
  basis: [
    { source: "double-publicity-opinions-2018", article: "序言" },
    { source: "work-points-2016", article: "一(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "published",
      records: [
        { ...exampleCase, decision: "某民许〔2024〕3号" },
        { ...exampleLicence, decidedOn: "2024-01-16" },
      ],
      findings: [],
    },
    {
      name: "another decision only",
      records: [
        { ...exampleCase, decision: "某民许〔2024〕3号" },
        { ...exampleLicence, documentNumber: "某民许〔2024〕9号" },
      ],
      findings: ["/0/decision"],
    },
    {
      name: "by the number of the case",
      records: [exampleCase, { ...exampleLicence, caseNumber: exampleCase.caseNumber }],
      findings: [],
    },
    { name: "the case names no decision", records: [exampleCase, exampleLicence], findings: ["/0"] },
    {
      name: "no decisions among the records",
      records: [exampleCase, exampleCase],
      findings: [],
      notRun: true,
    },
    {
      name: "refused",
      records: [{ ...exampleCase, events: [{ step: "refused", on: "2024-01-16" }] }, exampleLicence],
      findings: [],
    },
  ],
  *check(records) {
    const licences = recordsOfType(records, "licence-decision");
    const published = byReference(licences, ({ recordId, documentNumber }) => [
      recordId,
      plainDocumentNumber(documentNumber),
    ]);
    const byCase = byReference(licences, ({ caseNumber }) => [caseNumber]);
    for (const { index, record } of recordsOfType(records, "case-record")) {
      const { caseNumber, decision, itemType, events } = record;
      if (itemType !== "01" || eventOf(events, "granted") === undefined) continue;
      if (licences.length === 0) yield { at: pointer(index), ...noLicences };
      else if (
        decision !== undefined &&
        (published.has(decision) || published.has(plainDocumentNumber(decision)))
      ) {
      } else if (!byCase.has(caseNumber)) {
        yield {
          at: decision === undefined ? pointer(index) : pointer(index, "decision"),
          data: { caseNumber },
        };
      }
    }
  },
};

const noLicences = {
  notRun: {
    zh: "记录中没有行政许可决定",
    en: "there are no licence decisions among the records",
  },
};
