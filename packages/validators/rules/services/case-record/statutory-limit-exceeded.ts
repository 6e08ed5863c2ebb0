import type { Rule } from "../../../src/rule.js";
import { extraWorkdays, tooLong } from "../../../src/services/case-duration.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";

/**
 * A case that took longer than the statutory limit it states itself.
 *
 * Counted from the day after acceptance to the decision, or to the day of the check where there is none yet; special
 * procedures do not count, extensions do. 日 may be working days or days of the calendar: only what is over in both
 * readings is reported.
 */
export const statutoryLimitExceeded: Rule<"case-record"> = {
  code: "case-record/statutory-limit-exceeded",
  severity: "error",
  title: { zh: "超过法定办结时限", en: "Statutory limit exceeded" },
  message: {
    zh: "受理于 {start}，法定时限 {limit}，延长 {extra} 个工作日，最迟应在 {due} 决定；到 {end} 已用 {used} 个工作日（特别程序 {paused} 个工作日不计）",
    en: "accepted on {start}: under the statutory limit of {limit}, extended by {extra} working days, it was to be decided by {due}; by {end} it had taken {used} working days, {paused} of special procedures not counted",
  },
  basis: [
    { source: "administrative-licensing-law", article: "第三十七条" },
    { source: "administrative-licensing-law", article: "第四十二条" },
    { source: "arithmetic" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-02-04" },
      ),
      findings: [],
    },
    {
      name: "on the twenty-first",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-02-05" },
      ),
      findings: ["/events/2/on"],
    },
    {
      name: "a hearing of three days does not count",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "suspended", on: "2024-01-10" },
        { step: "resumed", on: "2024-01-12" },
        { step: "granted", on: "2024-02-07" },
      ),
      findings: [],
    },
    {
      name: "nor does it count for more than its three days",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "suspended", on: "2024-01-10" },
        { step: "resumed", on: "2024-01-12" },
        { step: "granted", on: "2024-02-08" },
      ),
      findings: ["/events/4/on"],
    },
    {
      name: "extended by ten working days",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "extended", on: "2024-02-02", extraWorkdays: 10 },
        { step: "granted", on: "2024-02-22" },
      ),
      findings: [],
    },
    {
      name: "a day over the extension",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "extended", on: "2024-02-02", extraWorkdays: 10 },
        { step: "granted", on: "2024-02-23" },
      ),
      findings: ["/events/3/on"],
    },
    {
      name: "an extension that does not say by how much",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "extended", on: "2024-02-02" },
        { step: "granted", on: "2024-02-26" },
      ),
      findings: [],
      notRun: true,
    },
    {
      name: "not decided by the day of the check",
      record: caseWith({ step: "received", on: "2024-01-08" }, { step: "accepted", on: "2024-01-08" }),
      asOf: "2024-02-05",
      findings: ["/events/1/on"],
    },
    {
      name: "not decided, and no day to check for",
      record: caseWith({ step: "received", on: "2024-01-08" }, { step: "accepted", on: "2024-01-08" }),
      findings: [],
      notRun: true,
    },
    {
      name: "20 days that are over as days of the calendar only",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-02-02" },
        ),
        statutoryLimit: { amount: 20, unit: "day" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "two months, to the day",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-03-08" },
        ),
        statutoryLimit: { amount: 2, unit: "month" },
      },
      findings: [],
    },
    {
      name: "two months and a working day",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-03-11" },
        ),
        statutoryLimit: { amount: 2, unit: "month" },
      },
      findings: ["/events/2/on"],
    },
    {
      name: "decided on the Saturday after the last working day",
      record: caseWith(
        { step: "received", on: "2024-03-01" },
        { step: "accepted", on: "2024-03-01" },
        { step: "granted", on: "2024-03-30" },
      ),
      findings: ["/events/2/on"],
    },
    {
      name: "withdrawn by the applicant",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "withdrawn", on: "2024-03-11" },
      ),
      findings: [],
    },
    {
      name: "the limit is not given",
      record: { recordType: "case-record", caseNumber: "1", events: exampleCase.events },
      findings: [],
      notRun: true,
    },
    {
      name: "the days off of 2027 are not known",
      record: caseWith(
        { step: "received", on: "2026-12-28" },
        { step: "accepted", on: "2026-12-28" },
        { step: "granted", on: "2027-01-29" },
      ),
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { statutoryLimit, events } = record;
    const extra = extraWorkdays(events);
    if (statutoryLimit === undefined) yield noLimit;
    else if (extra === undefined) yield extensionUnknown;
    else yield* tooLong(record, statutoryLimit, context, extra);
  },
};

const noLimit = {
  notRun: { zh: "没有法定办结时限", en: "the statutory limit is not given" },
};

const extensionUnknown = {
  notRun: { zh: "延长期限没有写明几个工作日", en: "an extension does not say by how many working days" },
};
