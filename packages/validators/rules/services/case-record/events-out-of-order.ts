import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import type { CaseEvent } from "../../../src/services/case-log.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";

/**
 * A step dated before one that stands above it.
 *
 * Times of day are compared where both steps of a day have one.
 */
export const eventsOutOfOrder: Rule<"case-record"> = {
  code: "case-record/events-out-of-order",
  severity: "error",
  title: { zh: "办件过程日期颠倒", en: "Steps out of order" },
  message: {
    zh: "第 {place} 步发生于 {date}，早于前面一步的 {before}",
    en: "step {place} is of {date}, before the {before} of an earlier step",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "in order", record: exampleCase, findings: [] },
    {
      name: "accepted before it came in",
      record: caseWith({ step: "received", on: "2024-01-09" }, { step: "accepted", on: "2024-01-08" }),
      findings: ["/events/1/on"],
    },
    {
      name: "two steps of one day, the later one first",
      record: caseWith(
        { step: "received", on: "2024-01-08", time: "10:00" },
        { step: "accepted", on: "2024-01-08", time: "09:00" },
      ),
      findings: ["/events/1/on"],
    },
    {
      name: "one of them without a time",
      record: caseWith(
        { step: "received", on: "2024-01-08", time: "10:00" },
        { step: "accepted", on: "2024-01-08" },
      ),
      findings: [],
    },
  ],
  *check({ events }) {
    let latest: CaseEvent | undefined;
    for (const [index, event] of events.entries()) {
      if (latest !== undefined && isBefore(event, latest)) {
        yield {
          at: pointer("events", index, "on"),
          data: { place: index + 1, date: moment(event), before: moment(latest) },
        };
      } else if (latest === undefined || event.on !== latest.on || event.time !== undefined) latest = event;
    }
  },
};

const isBefore = (event: CaseEvent, other: CaseEvent): boolean =>
  event.on < other.on ||
  (event.on === other.on && event.time !== undefined && other.time !== undefined && event.time < other.time);

const moment = ({ on, time }: CaseEvent): string => (time === undefined ? on : `${on} ${time}`);
