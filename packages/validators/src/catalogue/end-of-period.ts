import { addDays, isDate } from "@zwgk/workdays";
import type { TimeLimit } from "../time-limit.js";

/** The last day of a period of whole days, months or years after a day; `undefined` for other units or parts of one. */
export const endOfPeriod = (day: string, { amount, unit }: TimeLimit): string | undefined => {
  if (amount === undefined || !Number.isInteger(amount)) return undefined;
  if (unit === "day") return addDays(day, amount);
  if (unit === "month") return addMonths(day, amount);
  return unit === "year" ? addMonths(day, amount * 12) : undefined;
};

/** The same day so many months later, or the last of a month that does not have it. */
const addMonths = (day: string, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  const same = [day.slice(8), "30", "29", "28"].map((last) => `${month}-${last}`);
  return same.find((date) => date.slice(8) <= day.slice(8) && isDate(date)) ?? `${month}-28`;
};
