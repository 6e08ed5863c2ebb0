import { addDays, CalendarCoverageError } from "@zwgk/workdays";
import { addMonths, daysBetween } from "../calendar-days.js";
import { leftOutOfExcerpt } from "../excerpt.js";
import { pointer } from "../pointer.js";
import type { NotEvaluated, RuleContext, Violation } from "../rule.js";
import { limitText, type TimeLimit } from "../time-limit.js";
import { type CaseEvent, type CaseRecord, decisionOf, endedUndecided, eventOf } from "./case-log.js";

/** Days that do not count, both ends included. */
interface Pause {
  readonly from: string;
  readonly to: string;
}

/** The time a case took from its acceptance to its decision, or to the day of the check. */
interface Stretch {
  readonly start: string;
  readonly end: string;
  readonly pauses: readonly Pause[];
  /** The step the end is, or the last one of a case that is not decided. */
  readonly at: string;
}

const stretchOf = (
  { events, excerpt }: CaseRecord,
  asOf: string | undefined,
): Stretch | NotEvaluated | undefined => {
  const accepted = eventOf(events, "accepted");
  const decision = decisionOf(events);
  if (decision === undefined && (endedUndecided(events) || accepted === undefined)) return undefined;
  if (accepted === undefined) return excerpt === true ? leftOutOfExcerpt : acceptanceUnknown;
  const end = decision?.on ?? asOf;
  if (end === undefined) return undecided;
  if (end < accepted.on) return undefined;
  const last = decision === undefined ? events.length - 1 : events.indexOf(decision);
  return {
    start: accepted.on,
    end,
    pauses: pausesOf(events, accepted.on, end),
    at: pointer("events", last, "on"),
  };
};

/** The special procedures within a stretch of time, in their order and without overlap. */
const pausesOf = (events: readonly CaseEvent[], start: string, end: string): Pause[] => {
  const pauses: Pause[] = [];
  let after = start;
  let from: string | undefined;
  const close = (until: string): void => {
    const first = from === undefined || from > after ? from : addDays(after, 1);
    const last = until < end ? until : end;
    if (first !== undefined && first <= last) {
      pauses.push({ from: first, to: last });
      after = last;
    }
    from = undefined;
  };
  for (const { step, on } of events) {
    if (step === "suspended") from ??= on;
    else if (step === "resumed") close(on);
  }
  close(end);
  return pauses;
};

/** The earliest and the latest last day of a limit, as far as it can be read; late is what is after the latter. */
interface LastDays {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/** The day on which a number of days is used up: pauses push it on. */
const lastDay = (
  { start, pauses }: Stretch,
  limit: number,
  count: (from: string, to: string) => number,
  later: (from: string, days: number) => string,
): string => {
  let from = start;
  let left = limit;
  for (const pause of pauses) {
    const used = Math.max(0, count(from, addDays(pause.from, -1)));
    if (used >= left) break;
    left -= used;
    from = pause.to;
  }
  return left === 0 ? from : later(from, left);
};

const lastDays = (
  { amount, unit, instant }: TimeLimit,
  stretch: Stretch,
  { calendar, asOf }: RuleContext,
  extra: number,
): LastDays => {
  const options = asOf === undefined ? {} : { asOf };
  const inWorkdays = (limit: number): string =>
    lastDay(
      stretch,
      limit + extra,
      (from, to) => calendar.countWorkdays(from, to, options),
      (from, days) => calendar.addWorkdays(from, days, options),
    );
  if (instant === true) return { earliest: stretch.start, latest: stretch.start };
  if (amount === undefined || unit === undefined) return { earliest: undefined, latest: undefined };
  const limit = Math.ceil(amount);
  switch (unit) {
    case "workday": {
      const day = inWorkdays(limit);
      return { earliest: day, latest: day };
    }
    case "day":
      // Days of the calendar are the shortest that 日 can be read, working days the longest.
      return {
        earliest: lastDay(stretch, limit + extra, daysBetween, addDays),
        latest: inWorkdays(limit),
      };
    case "hour":
      return { earliest: undefined, latest: inWorkdays(Math.ceil(amount / 8)) };
    default: {
      const day = addMonths(stretch.start, unit === "year" ? Math.ceil(amount * 12) : limit);
      const isSimple = stretch.pauses.length === 0 && extra === 0;
      return { earliest: day, latest: isSimple ? calendar.addWorkdays(day, 0, options) : undefined };
    }
  }
};

/** A case that took longer than a limit, special procedures not counted; `extra` working days were added to it. */
export function* tooLong(
  record: CaseRecord,
  limit: TimeLimit,
  context: RuleContext,
  extra = 0,
): Generator<Violation | NotEvaluated> {
  const stretch = stretchOf(record, context.asOf);
  if (stretch === undefined) return;
  if ("notRun" in stretch) {
    yield stretch;
    return;
  }
  const { start, end, pauses, at } = stretch;
  try {
    const { earliest, latest } = lastDays(limit, stretch, context, extra);
    if (latest !== undefined && end > latest) {
      const count = (from: string, to: string): number =>
        context.calendar.countWorkdays(from, to, context.asOf === undefined ? {} : { asOf: context.asOf });
      const paused = pauses.reduce((sum, { from, to }) => sum + count(addDays(from, -1), to), 0);
      const used = count(start, end) - paused;
      yield { at, data: { start, end, due: latest, used, paused, limit: limitText(limit), extra } };
    } else if (earliest === undefined || end > earliest) yield unclear(limit);
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
    yield { notRun: error.text };
  }
}

const unclear = (limit: TimeLimit): NotEvaluated => ({
  notRun: {
    zh: `期限 ${limitText(limit)} 缺数字、单位，或者是否超过取决于“日”的算法和钟点`,
    en: `${limitText(limit)}: a number or unit is missing, or the answer depends on how 日 is counted or on the hour`,
  },
});

const acceptanceUnknown: NotEvaluated = {
  notRun: { zh: "过程没有受理的日期", en: "the log has no day of acceptance" },
};

const undecided: NotEvaluated = {
  notRun: {
    zh: "尚未决定，又没有给出核对日期",
    en: "it is not decided yet, and no day was given to check for",
  },
};

/** Working days by which the limit was extended; `undefined` where an extension does not say. */
export const extraWorkdays = (events: readonly CaseEvent[]): number | undefined => {
  let sum = 0;
  for (const { step, extraWorkdays: extra } of events) {
    if (step !== "extended") continue;
    if (extra === undefined) return undefined;
    sum += extra;
  }
  return sum;
};
