import { plainDocumentNumber } from "../../src/disclosure/document-number.js";
import { pointer } from "../../src/pointer.js";
import { byReference, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { decisionOf } from "../../src/services/case-log.js";
import { exampleCase } from "../../src/services/example-case.js";
import { exampleLicence } from "../../src/services/example-decision.js";

/**
 * A case that was decided on another day than its licence, or refused where a licence was published.
 *
 * They meet by the number or record of the decision, or by the number of the case.
 */
export const caseDiffersFromDecision: RecordSetRule = {
  code: "across-records/case-differs-from-decision",
  severity: "error",
  title: { zh: "办件与许可决定不一致", en: "Case and decision differ" },
  message: {
    zh: "办件的决定日期是 {caseDay}，决定书是 {decisionDay}",
    en: "the case was decided on {caseDay}, the decision is of {decisionDay}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same day",
      records: [
        { ...exampleCase, decision: "某民许〔2024〕3号" },
        { ...exampleLicence, decidedOn: "2024-01-16" },
      ],
      findings: [],
    },
    {
      name: "another day",
      records: [{ ...exampleCase, decision: "某民许〔2024〕3号" }, exampleLicence],
      findings: ["/0/events/2/on"],
    },
    {
      name: "by the number of the case",
      records: [exampleCase, { ...exampleLicence, caseNumber: exampleCase.caseNumber }],
      findings: ["/0/events/2/on"],
    },
    {
      name: "not decided, and a licence is out",
      records: [
        { ...exampleCase, events: [{ step: "received", on: "2024-01-08" }], decision: "某民许〔2024〕3号" },
        { ...exampleLicence, decidedOn: "2024-01-16" },
      ],
      findings: ["/0/events/0/on"],
    },
    {
      name: "an excerpt of the log",
      records: [
        {
          ...exampleCase,
          excerpt: true,
          events: [{ step: "received", on: "2024-01-08" }],
          decision: "某民许〔2024〕3号",
        },
        { ...exampleLicence, decidedOn: "2024-01-16" },
      ],
      findings: [],
    },
    { name: "another decision", records: [exampleCase, exampleLicence], findings: [] },
  ],
  *check(records) {
    const licences = recordsOfType(records, "licence-decision");
    const byNumber = byReference(licences, ({ recordId, documentNumber }) => [
      recordId,
      plainDocumentNumber(documentNumber),
    ]);
    const byCase = byReference(licences, ({ caseNumber }) => [caseNumber]);
    for (const { index, record } of recordsOfType(records, "case-record")) {
      const { caseNumber, decision: named, events } = record;
      const licence =
        (named === undefined
          ? undefined
          : (byNumber.get(named) ?? byNumber.get(plainDocumentNumber(named)))) ?? byCase.get(caseNumber);
      const decisionDay = licence?.record.decidedOn;
      if (decisionDay === undefined) continue;
      const decision = decisionOf(events);
      if (decision?.on === decisionDay || (decision === undefined && record.excerpt === true)) continue;
      yield {
        at: pointer(
          index,
          "events",
          decision === undefined ? events.length - 1 : events.indexOf(decision),
          "on",
        ),
        data: { caseDay: decision?.on ?? "—", decisionDay },
      };
    }
  },
};
