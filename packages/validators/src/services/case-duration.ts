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

interface TimeUsed {
  readonly workdays: number;
  readonly days: number;
  readonly paused: number;
}

const timeUsed = ({ start, end, pauses }: Stretch, { calendar, asOf }: RuleContext): TimeUsed => {
  const options = asOf === undefined ? {} : { asOf };
  const workdays = (from: string, to: string): number => calendar.countWorkdays(from, to, options);
  const before = (date: string): string => addDays(date, -1);
  const paused = pauses.reduce((sum, { from, to }) => sum + workdays(before(from), to), 0);
  const pausedDays = pauses.reduce((sum, { from, to }) => sum + daysBetween(before(from), to), 0);
  return {
    workdays: workdays(start, end) - paused,
    days: daysBetween(start, end) - pausedDays,
    paused,
  };
};

/** `undefined` where it depends on what 日 means, on hours that were not written down, or on a number left out. */
const isOver = (
  { amount, unit, instant }: TimeLimit,
  { start, end, pauses }: Stretch,
  used: TimeUsed,
  { calendar, asOf }: RuleContext,
  extra: number,
): boolean | undefined => {
  if (instant === true) return used.workdays > 0;
  if (amount === undefined || unit === undefined) return undefined;
  const limit = Math.ceil(amount) + extra;
  switch (unit) {
    case "workday":
      return used.workdays > limit;
    case "day":
      // Working days are the longest 日 can be read, days of the calendar the shortest.
      if (used.days <= limit) return false;
      return used.workdays > limit ? true : undefined;
    case "hour":
      return used.workdays > Math.ceil(amount / 8) + extra ? true : undefined;
    default: {
      const due = addMonths(start, unit === "year" ? Math.ceil(amount * 12) : Math.ceil(amount));
      if (end <= due) return false;
      const nextWorkday = calendar.addWorkdays(due, 0, asOf === undefined ? {} : { asOf });
      return pauses.length === 0 && extra === 0 && end > nextWorkday ? true : undefined;
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
  try {
    const used = timeUsed(stretch, context);
    const over = isOver(limit, stretch, used, context, extra);
    const { start, end, at } = stretch;
    if (over === true) {
      const { workdays, paused } = used;
      yield { at, data: { start, end, used: workdays, paused, limit: limitText(limit), extra } };
    } else if (over === undefined) yield unclear(limit);
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
