import type { Calendar, CalendarOptions } from "@zwgk/workdays";
import { addDays } from "@zwgk/workdays";
import { addMonths } from "./civil-date.js";
import type { Period } from "./deadline-rule.js";
import type { Step } from "./due-date-result.js";

/** Days that do not count, both ends included. */
export interface Suspended {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What the days are like, as known at one time. */
export interface Days {
  readonly calendar: Calendar;
  readonly options: CalendarOptions;
}

/** The last day of a period and the way to it. */
export interface Counted {
  readonly end: string;
  readonly steps: readonly Step[];
}

export const isWorkday = ({ calendar, options }: Days, date: string): boolean =>
  calendar.isWorkday(date, options);

/** The day itself, or the last working day before it. */
export const workdayOnOrBefore = (days: Days, date: string): string =>
  isWorkday(days, date) ? date : days.calendar.previousWorkday(date, days.options);

/** A rest day with its reason and the notice that makes it one. */
export const restDay = (days: Days, date: string, reason?: Step["reason"]): Step => {
  const { kind, name, notice } = days.calendar.dayInfo(date, days.options);
  return {
    date,
    counted: false,
    reason: reason ?? (kind === "holiday" ? "holiday" : "weekend"),
    ...(name === null ? {} : { name }),
    ...(notice === null ? {} : { source: notice }),
  };
};

/**
 * Counts a period day by day from the day after `from`, or backwards from the day before it.
 *
 * @param first number of the first counted day; more than 1 when a period runs on.
 */
export const count = (
  days: Days,
  {
    from,
    period,
    backwards = false,
    suspended = [],
    first = 1,
  }: {
    readonly from: string;
    readonly period: Period;
    readonly backwards?: boolean;
    readonly suspended?: readonly Suspended[];
    readonly first?: number;
  },
): Counted => {
  const { amount, unit } = period;
  const sign = backwards ? -1 : 1;
  if (unit === "month" || unit === "year") {
    const dates = Array.from({ length: amount }, (_, index) =>
      addMonths(from, sign * (index + 1) * (unit === "year" ? 12 : 1)),
    );
    return {
      end: dates.at(-1) ?? from,
      steps: dates.map((date, index) => ({ date, counted: true, number: first + index, reason: unit })),
    };
  }
  const steps: Step[] = [];
  let date = from;
  for (let counted = 0; counted < amount; ) {
    date = addDays(date, sign);
    const step = stepOn(days, date, unit === "workday", suspended);
    steps.push(step.counted ? { ...step, number: first + counted++ } : step);
  }
  return { end: date, steps };
};

const stepOn = (days: Days, date: string, workdaysOnly: boolean, suspended: readonly Suspended[]): Step => {
  const pause = suspended.find(({ from, to }) => from <= date && date <= to);
  if (pause !== undefined) return { date, counted: false, reason: "suspended", name: pause.name };
  if (!workdaysOnly) return { date, counted: true, reason: "day" };
  const { kind, name, notice } = days.calendar.dayInfo(date, days.options);
  if (kind === "workday") return { date, counted: true, reason: kind };
  if (kind !== "make-up-workday") return restDay(days, date);
  return { date, counted: true, reason: kind, ...(name && { name }), ...(notice && { source: notice }) };
};
