import { type ContextOptions, constructFrom, type DateArg, toDate } from "date-fns";
import type { CalendarOptions } from "./calendar.js";
import { formatDay, parseDay } from "./civil-date.js";
import { addWorkdays, countWorkdays, isWorkday } from "./index.js";

// China has kept UTC+8, without summer time, since 1991: before every arrangement held here.
const BEIJING_OFFSET = 8 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** Options of date-fns (`in`: the kind of date to return) and of the calendar. */
export type BusinessDayOptions<ResultDate extends Date> = ContextOptions<ResultDate> & CalendarOptions;

/** Number of the day in Beijing on which the instant lies. */
const beijingDay = (date: Date): number => Math.floor((date.getTime() + BEIJING_OFFSET) / DAY);

/**
 * Whether the instant lies on a working day in China, whatever the server's time zone. An invalid `Date`
 * is none, as in date-fns.
 *
 * @throws {CalendarCoverageError} outside the published arrangements.
 */
export const isBusinessDay = (date: DateArg<Date> & {}, options: CalendarOptions = {}): boolean => {
  const instant = toDate(date);
  return !Number.isNaN(instant.getTime()) && isWorkday(formatDay(beijingDay(instant)), options);
};

/**
 * date-fns' `addBusinessDays` by the Chinese calendar: make-up Saturdays count, holidays do not, the time
 * of day in Beijing is kept.
 *
 * @throws {CalendarCoverageError} outside the published arrangements.
 */
export const addBusinessDays = <DateType extends Date, ResultDate extends Date = DateType>(
  date: DateArg<DateType>,
  amount: number,
  options: BusinessDayOptions<ResultDate> = {},
): ResultDate => {
  const instant = toDate(date, options.in);
  const construct = (time: number): ResultDate => constructFrom(options.in ?? date, time);
  if (Number.isNaN(instant.getTime()) || Number.isNaN(amount)) return construct(Number.NaN);
  const days = Math.trunc(amount);
  if (days === 0) return construct(instant.getTime());
  const { in: _context, ...known } = options;
  const from = beijingDay(instant);
  const to = parseDay(addWorkdays(formatDay(from), days, known));
  return construct(instant.getTime() + (to - from) * DAY);
};

/** {@link addBusinessDays} backwards. */
export const subBusinessDays = <DateType extends Date, ResultDate extends Date = DateType>(
  date: DateArg<DateType>,
  amount: number,
  options: BusinessDayOptions<ResultDate> = {},
): ResultDate => addBusinessDays(date, -amount, options);

/**
 * date-fns' `differenceInBusinessDays` by the Chinese calendar: the working days from the earlier day up
 * to, and without, the later; negative, and with the earlier day left out instead, when they are swapped.
 *
 * @throws {CalendarCoverageError} outside the published arrangements.
 */
export const differenceInBusinessDays = (
  laterDate: DateArg<Date> & {},
  earlierDate: DateArg<Date> & {},
  options: CalendarOptions = {},
): number => {
  const later = toDate(laterDate);
  const earlier = toDate(earlierDate);
  if (Number.isNaN(later.getTime()) || Number.isNaN(earlier.getTime())) return Number.NaN;
  const [from, to] = [formatDay(beijingDay(earlier)), formatDay(beijingDay(later))];
  const countsFrom = isWorkday(from, options) ? 1 : 0;
  const countsTo = isWorkday(to, options) ? 1 : 0;
  const between = countWorkdays(from, to, options);
  return from <= to ? between + countsFrom - countsTo : between;
};
