import type { RecordOf } from "./record-of.js";
import { workdaySpan } from "./workday-span.js";

export type TimeLimit = Exclude<RecordOf<"service-guide">["promisedLimit"], "无" | undefined>;

/** Lengths by unit, in hundredths, so that half a day adds up without a rounding error. */
export interface Span {
  readonly months: number;
  readonly days: number;
  readonly workdays: number;
  readonly hours: number;
}

const nothing: Span = { months: 0, days: 0, workdays: 0, hours: 0 };

/** How long a limit is; `undefined` when it has no number or no unit. */
export const spanOf = ({ instant, amount, unit }: TimeLimit): Span | undefined => {
  if (instant === true || amount === 0) return nothing;
  if (amount === undefined) return undefined;
  const hundredths = Math.round(amount * 100);
  switch (unit) {
    case "hour":
      return { ...nothing, hours: hundredths };
    case "workday":
      return { ...nothing, workdays: hundredths };
    case "day":
      return { ...nothing, days: hundredths };
    case "month":
      return { ...nothing, months: hundredths };
    case "year":
      return { ...nothing, months: hundredths * 12 };
    default:
      return undefined;
  }
};

export const workdays = (count: number): Span => ({ ...nothing, workdays: count * 100 });

export const sumOfSpans = (spans: readonly Span[]): Span =>
  spans.reduce(
    (sum, span) => ({
      months: sum.months + span.months,
      days: sum.days + span.days,
      workdays: sum.workdays + span.workdays,
      hours: sum.hours + span.hours,
    }),
    nothing,
  );

/** The longest limit measured on the calendar; beyond it the crude bound does. */
const measured = 1000;

/** Hundredths of calendar days that whole working days take, rounded to the safe side. */
const workdaysAtLeast = (hundredths: number): number => {
  const days = Math.floor(hundredths / 100);
  return days > measured ? hundredths : Math.max(hundredths, (workdaySpan(days)?.shortest ?? days) * 100);
};

const workdaysAtMost = (hundredths: number): number => {
  const days = Math.ceil(hundredths / 100);
  const longest = days > measured ? undefined : workdaySpan(days)?.longest;
  return longest === undefined ? hundredths * 2 + threeWeeks : longest * 100;
};

/** No stretch of working days took twice its number and three weeks more. */
const threeWeeks = 2100;

/**
 * Calendar days it takes at the least.
 *
 * Against 日 working days count for their number only, because 日 may itself mean working days: the
 * Administrative Licensing Law counts its periods so (art. 82), and guides print them as they stand in the law.
 */
const shortestDays = ({ months, days, workdays }: Span, against: Span): number =>
  months * 28 + days + (workdays === 0 || against.days > 0 ? workdays : workdaysAtLeast(workdays));

/**
 * Calendar days it takes at the most: a holiday can always fall into working time, and so into 日; an hour is
 * at most a working day. Against other days and working days the number printed will do, whichever 日 means.
 */
const longestDays = ({ months, days, workdays, hours }: Span, against: Span): number =>
  workdays > 0 || hours > 0 || (days > 0 && against.months > 0)
    ? months * 31 + workdaysAtMost(days + workdays + hours)
    : months * 31 + days;

/** Eight hours are a working day, and never more than one. */
const workingHours = ({ workdays, hours }: Span): number => workdays * 8 + hours;

/**
 * Whether `span` is longer than `limit`, where that is certain in every calendar.
 *
 * `undefined` when it depends on the days in question: 20 working days may fit into 30 days, or not.
 */
export const isLonger = (span: Span, limit: Span): boolean | undefined => {
  const units = ["months", "days", "workdays", "hours"] as const;
  if (units.every((unit) => span[unit] <= limit[unit])) return false;
  if (units.every((unit) => span[unit] >= limit[unit])) return true;
  if (shortestDays(span, limit) > longestDays(limit, span)) return true;
  if (longestDays(span, limit) <= shortestDays(limit, span)) return false;
  const onlyWorkingTime = span.months === 0 && span.days === 0 && limit.hours === 0;
  if (onlyWorkingTime && workingHours(span) <= limit.workdays * 8) return false;
  return undefined;
};

const unitNames = { workday: "个工作日", day: "日", hour: "小时", month: "个月", year: "年" } as const;

/** A sum of limits: `2个月5个工作日`. */
export const spanText = ({ months, days, workdays, hours }: Span): string =>
  [
    [months, unitNames.month],
    [days, unitNames.day],
    [workdays, unitNames.workday],
    [hours, unitNames.hour],
  ]
    .filter(([hundredths]) => hundredths !== 0)
    .map(([hundredths, unit]) => `${Number(hundredths) / 100}${unit}`)
    .join("");

/** The limit as a guide prints it: `30个工作日`. */
export const limitText = ({ instant, amount, unit }: TimeLimit): string => {
  if (instant === true) return "当场办结";
  return amount === undefined ? "未写明数字" : `${amount}${unit === undefined ? "" : unitNames[unit]}`;
};
