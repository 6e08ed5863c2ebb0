import type { Rule } from "../../../src/rule.js";
import { tooLong } from "../../../src/services/case-duration.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";

/**
 * A case that took longer than the office promises.
 *
 * Lawful as long as the statutory limit is kept, but the promise stands in the guide.
 */
export const promisedLimitExceeded: Rule<"case-record"> = {
  code: "case-record/promised-limit-exceeded",
  severity: "warning",
  title: { zh: "超过承诺办结时限", en: "Promised limit exceeded" },
  message: {
    zh: "受理于 {start}，承诺时限 {limit}，最迟应在 {due} 决定；到 {end} 已用 {used} 个工作日（特别程序 {paused} 个工作日不计）",
    en: "accepted on {start}: under the promised limit of {limit} it was to be decided by {due}; by {end} it had taken {used} working days, {paused} of special procedures not counted",
  },
  basis: [{ source: "service-guide-practice", article: "办理时限" }],
  since: "0.1.0",
  examples: [
    { name: "on the fifth working day", record: exampleCase, findings: [] },
    {
      name: "on the sixth",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-01-16" },
      ),
      findings: ["/events/2/on"],
    },
    {
      name: "an inspection does not count",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "suspended", on: "2024-01-10" },
        { step: "resumed", on: "2024-01-10" },
        { step: "granted", on: "2024-01-16" },
      ),
      findings: [],
    },
    {
      name: "promised on the spot, and decided the next day",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-09" },
        ),
        promisedLimit: { instant: true },
      },
      findings: ["/events/2/on"],
    },
    {
      name: "promised on the spot, and decided on the spot",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-08" },
        ),
        promisedLimit: { instant: true },
      },
      findings: [],
    },
    {
      name: "two hours, decided two working days later",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-10" },
        ),
        promisedLimit: { amount: 2, unit: "hour" },
      },
      findings: ["/events/2/on"],
    },
    {
      name: "two hours, decided the same day",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-08" },
        ),
        promisedLimit: { amount: 2, unit: "hour" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "nothing promised",
      record: { recordType: "case-record", caseNumber: "1", events: exampleCase.events },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { promisedLimit } = record;
    if (promisedLimit === undefined) yield noPromise;
    else yield* tooLong(record, promisedLimit, context);
  },
};

const noPromise = {
  notRun: { zh: "没有承诺办结时限", en: "the promised limit is not given" },
};
