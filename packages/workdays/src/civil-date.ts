import { InvalidDateError } from "./errors.js";

const DAYS_PER_400_YEARS = 146_097;
/** Day number of 1970-01-01 where 0000-03-01 is 0. */
const DAYS_TO_1970 = 719_468;

/** Days since 1970-01-01 of a day of the Gregorian calendar. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - DAYS_TO_1970;
};

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The day as `YYYY-MM-DD`. */
export const formatDay = (number: number): string => {
  const days = number + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_PER_400_YEARS);
  const dayOfEra = days - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${`${year}`.padStart(4, "0")}-${pad(month)}-${pad(day)}`;
};

const firstOfNextMonth = (year: number, month: number): number =>
  month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);

const shape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Day number of a civil date written `YYYY-MM-DD`; `undefined` for anything else. */
const dayOf = (date: string): number | undefined => {
  if (typeof date !== "string" || !shape.test(date)) return undefined;
  const [year, month, day] = [+date.slice(0, 4), +date.slice(5, 7), +date.slice(8)];
  const number = dayNumber(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && number < firstOfNextMonth(year, month) ? number : undefined;
};

/**
 * Day number of a civil date written `YYYY-MM-DD`.
 *
 * @throws {InvalidDateError} for anything else: 2024-02-30, 2024-2-3, full-width digits, a `Date`.
 */
export const parseDay = (date: string): number => {
  const number = dayOf(date);
  if (number === undefined) throw new InvalidDateError(date);
  return number;
};

/** Whether the text is a day of the calendar written `YYYY-MM-DD`: neither 2024-02-30 nor 2024-2-3 is. */
export const isDate = (text: string): boolean => dayOf(text) !== undefined;

/** The day so many days later, or earlier, `YYYY-MM-DD`. @throws {InvalidDateError} */
export const addDays = (date: string, days: number): string => formatDay(parseDay(date) + days);

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (number: number): boolean => {
  // 1970-01-01 was a Thursday.
  const weekday = (((number + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
};
