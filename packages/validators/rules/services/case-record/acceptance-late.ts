import { dueBy } from "../../../src/deadline.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";
import { isLicence } from "../../../src/services/licensing.js";

/**
 * A licence application that was neither accepted nor sent back within five working days.
 *
 * Counted from every receipt of papers, the corrected ones too. Without an answer the day of the check is taken.
 */
export const acceptanceLate: Rule<"case-record"> = {
  code: "case-record/acceptance-late",
  severity: "error",
  title: { zh: "受理或者告知补正迟于五个工作日", en: "Application answered late" },
  message: {
    zh: "{received} 收到材料，最迟应在 {due}（第 5 个工作日）受理或者一次告知补正，到 {answered} 才答复或者仍未答复；逾期不告知的，收到材料之日即为受理",
    en: "papers came in on {received} and were to be answered by {due}, the fifth working day; they were answered, or still were not, on {answered}; after that they count as accepted on receipt",
  },
  basis: [
    { source: "administrative-licensing-law", article: "第三十二条" },
    { source: "administrative-licensing-law", article: "第八十二条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the fifth working day",
      record: caseWith({ step: "received", on: "2024-01-08" }, { step: "accepted", on: "2024-01-15" }),
      findings: [],
    },
    {
      name: "on the sixth",
      record: caseWith({ step: "received", on: "2024-01-08" }, { step: "accepted", on: "2024-01-16" }),
      findings: ["/events/1/on"],
    },
    {
      name: "corrected papers lie for six",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "correction-requested", on: "2024-01-08" },
        { step: "corrected", on: "2024-01-15" },
        { step: "accepted", on: "2024-01-23" },
      ),
      findings: ["/events/3/on"],
    },
    {
      name: "not answered by the day of the check",
      record: caseWith({ step: "received", on: "2024-01-08" }),
      asOf: "2024-01-16",
      findings: ["/events/0/on"],
    },
    {
      name: "still in time on the day of the check",
      record: caseWith({ step: "received", on: "2024-01-08" }),
      asOf: "2024-01-15",
      findings: [],
    },
    {
      name: "withdrawn before an answer",
      record: caseWith({ step: "received", on: "2024-01-08" }, { step: "withdrawn", on: "2024-01-22" }),
      findings: [],
    },
    {
      name: "not a licence",
      record: {
        ...caseWith({ step: "received", on: "2024-01-08" }, { step: "accepted", on: "2024-01-31" }),
        itemType: "05",
      },
      findings: [],
    },
    {
      name: "the type of item is not given",
      record: { recordType: "case-record", caseNumber: "1", events: exampleCase.events },
      findings: [],
      notRun: true,
    },
    {
      name: "the days off of 2027 are not known",
      record: caseWith({ step: "received", on: "2026-12-30" }, { step: "accepted", on: "2027-01-11" }),
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const licence = isLicence(record);
    if (typeof licence === "object") yield licence;
    if (licence !== true) return;
    const { events } = record;
    for (const [index, { step, on: received }] of events.entries()) {
      if (step !== "received" && step !== "corrected") continue;
      const next = events[index + 1];
      if (next?.step === "withdrawn" || next?.step === "terminated") continue;
      const answered = next?.on ?? context.asOf;
      if (answered === undefined) {
        yield unanswered;
        continue;
      }
      const limit = dueBy(context, "license-correction-notice", received);
      if (limit === undefined) continue;
      if ("notRun" in limit) yield limit;
      else if (answered > limit.due) {
        yield {
          at: pointer("events", next === undefined ? index : index + 1, "on"),
          data: { received, due: limit.due, answered },
        };
      }
    }
  },
};

const unanswered = {
  notRun: {
    zh: "材料尚未答复，又没有给出核对日期",
    en: "the papers are not answered yet, and no day was given to check for",
  },
};
