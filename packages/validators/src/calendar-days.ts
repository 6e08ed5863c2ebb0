import { isDate } from "@zwgk/workdays";

const DAY = 24 * 60 * 60 * 1000;

/** Days of the calendar after `from` up to and including `to`. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The same day so many months later, or the last of a month that has no such day. */
export const addMonths = (date: string, months: number): string => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  const days = [date.slice(8), "30", "29", "28"].map((day) => `${month}-${day}`);
  return days.find(isDate) ?? `${month}-28`;
};

/** The last day of a month, `YYYY-MM`. */
export const lastDayOfMonth = (month: string): string =>
  ["31", "30", "29"].map((day) => `${month}-${day}`).find(isDate) ?? `${month}-28`;
