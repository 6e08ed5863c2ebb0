import { addDays } from "@zwgk/workdays";
import { addMonths } from "../calendar-days.js";
import type { TimeLimit } from "../time-limit.js";

/** The last day of a period of whole days, months or years after a day; `undefined` for other units or parts of one. */
export const endOfPeriod = (day: string, { amount, unit }: TimeLimit): string | undefined => {
  if (amount === undefined || !Number.isInteger(amount)) return undefined;
  if (unit === "day") return addDays(day, amount);
  if (unit === "month") return addMonths(day, amount);
  return unit === "year" ? addMonths(day, amount * 12) : undefined;
};
