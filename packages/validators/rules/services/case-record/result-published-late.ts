import { dueBy, takenLate } from "../../../src/deadline.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { decisionOf, eventOf } from "../../../src/services/case-log.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";
import { isLicence } from "../../../src/services/licensing.js";

/**
 * The result of a licence case published later than seven working days after the decision.
 *
 * The opinions were read in a restatement only; hence a warning.
 */
export const resultPublishedLate: Rule<"case-record"> = {
  code: "case-record/result-published-late",
  severity: "warning",
  title: { zh: "许可结果公开迟于七个工作日", en: "Result published late" },
  message: {
    zh: "{trigger} 作出决定，最迟应在 {due}（第 7 个工作日）公开，到 {taken} 才公开",
    en: "decided on {trigger}: the result was due by {due}, the seventh working day, and was published on {taken}",
  },
  basis: [
    { source: "double-publicity-opinions-2018", article: "序言" },
    { source: "work-points-2016", article: "一(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the seventh working day",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-01-10" },
        { step: "published", on: "2024-01-19" },
      ),
      findings: [],
    },
    {
      name: "on the eighth",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-01-10" },
        { step: "published", on: "2024-01-22" },
      ),
      findings: ["/events/3/on"],
    },
    {
      name: "a refusal is published too",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "refused", on: "2024-01-10" },
        { step: "published", on: "2024-01-22" },
      ),
      findings: ["/events/3/on"],
    },
    { name: "nothing says when it was published", record: exampleCase, findings: [], notRun: true },
    {
      name: "not decided",
      record: caseWith({ step: "received", on: "2024-01-08" }, { step: "accepted", on: "2024-01-08" }),
      findings: [],
    },
    {
      name: "not a licence",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-10" },
          { step: "published", on: "2024-03-22" },
        ),
        itemType: "05",
      },
      findings: [],
    },
  ],
  *check(record, context) {
    const { events } = record;
    const decision = decisionOf(events);
    if (decision === undefined) return;
    const licence = isLicence(record);
    if (typeof licence === "object") yield licence;
    if (licence !== true) return;
    const published = eventOf(events, "published");
    yield* takenLate({
      trigger: { date: decision.on, name: { zh: "决定日期", en: "the day of the decision" } },
      taken: { date: published?.on, name: { zh: "结果公开日期", en: "the day the result was published" } },
      at: pointer("events", published === undefined ? 0 : events.indexOf(published), "on"),
      due: (trigger) => dueBy(context, "double-publicity", trigger),
    });
  },
};
