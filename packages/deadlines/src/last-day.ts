import { addDays } from "@zwgk/workdays";
import { cite } from "./cite.js";
import { type Counted, type Days, isWorkday, restDay } from "./count.js";
import type { LastDay } from "./deadline-rule.js";
import type { Step } from "./due-date-result.js";

/** Moves a last day that is a rest day to the day after the rest, where the law says so. */
export const rollLastDay = (days: Days, nominal: string, lastDay: LastDay | undefined): Counted => {
  if (lastDay === undefined) return { end: nominal, steps: [] };
  return lastDay.roll === "tax-109" ? rollTax(days, nominal, lastDay) : rollForward(days, nominal, lastDay);
};

const rollForward = (days: Days, nominal: string, { basis }: LastDay): Counted => {
  const steps: Step[] = [];
  let date = nominal;
  for (; !isWorkday(days, date); date = addDays(date, 1)) steps.push(restDay(days, date, "rest-day-at-end"));
  if (steps.length > 0) steps.push({ date, counted: false, reason: "rolled", source: cite(basis, nominal) });
  return { end: date, steps };
};

/**
 * 税收征收管理法实施细则 第一百零九条: each rest day in a run of three or more inside the period (the month
 * up to the last day) moves the end by a working day.
 */
const rollTax = (days: Days, nominal: string, lastDay: LastDay): Counted => {
  const inRuns: string[] = [];
  let run: string[] = [];
  for (let date = `${nominal.slice(0, 8)}01`; date <= addDays(nominal, 1); date = addDays(date, 1)) {
    if (date <= nominal && !isWorkday(days, date)) {
      run.push(date);
      continue;
    }
    if (run.length >= 3) inRuns.push(...run);
    run = [];
  }
  if (inRuns.length === 0) return rollForward(days, nominal, lastDay);
  const end = days.calendar.addWorkdays(nominal, inRuns.length, days.options);
  return {
    end,
    steps: [
      ...inRuns.map((date) => restDay(days, date)),
      { date: end, counted: false, reason: "rolled", source: cite(lastDay.basis, nominal) },
    ],
  };
};
