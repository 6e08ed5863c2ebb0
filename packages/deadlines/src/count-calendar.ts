import { isDate } from "@zwgk/workdays";
import type { Days } from "./count.js";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion, Duty } from "./deadline-rule.js";
import { rollLastDay } from "./last-day.js";
import type { Outcome } from "./outcome.js";

type CalendarVersion = DeadlineRuleVersion &
  Extract<Duty, { readonly direction: "fixed" | "window" | "every" }>;

/** Whether the duty returns with the calendar instead of following an event. */
export const isCalendarDuty = (
  rule: DeadlineRule,
  version: DeadlineRuleVersion,
): version is CalendarVersion =>
  version.direction === "window" ||
  version.direction === "fixed" ||
  (version.direction === "every" && rule.trigger.event.startsWith("calendar"));

/** The day of the calendar on which the duty of a period falls due. */
export const calendarDay = (rule: DeadlineRule, version: CalendarVersion, trigger: string): string => {
  const [, year, month] = /^([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-[0-9]{2})?)?$/.exec(trigger) ?? [];
  if (year === undefined || (trigger.length === 10 && !isDate(trigger))) {
    throw new DeadlineError("invalid-trigger", {
      zh: `${rule.title.zh}（${rule.id}）按${version.direction === "fixed" && version.recurrence === "monthly" ? "月" : "年"}计，应写作 2016、2016-09 或 2016-09-10，得到 ${JSON.stringify(trigger)}`,
      en: `${rule.id} follows the calendar: expected 2016, 2016-09 or 2016-09-10, not ${JSON.stringify(trigger)}`,
    });
  }
  if (version.direction === "every") return `${year}-12-31`;
  if (version.direction === "window") return `${year}-${version.closes}`;
  if (version.recurrence === "next-year") return `${Number(year) + 1}-${version.on}`;
  if (version.recurrence === "yearly") return `${year}-${version.on}`;
  if (month === undefined) {
    throw new DeadlineError(
      "missing-fact",
      {
        zh: `${rule.title.zh}（${rule.id}）每月一次，须写明月份，如 ${year}-01`,
        en: `${rule.id} is monthly: name the month, as ${year}-01`,
      },
      { fact: "trigger" },
    );
  }
  return `${year}-${month}-${version.on}`;
};

/** Dates a duty of the calendar. An authority's own day is never moved; `safe` says when to be ready. */
export const countCalendar = (
  days: Days,
  rule: DeadlineRule,
  version: CalendarVersion,
  trigger: string,
): Outcome => {
  const nominal = calendarDay(rule, version, trigger);
  const { end, steps } = rollLastDay(days, nominal, version.lastDay);
  return {
    trigger,
    nominal,
    due: end,
    steps: [{ date: nominal, counted: true, number: 1, reason: "fixed-date" }, ...steps],
    alternatives: [],
    ...(version.direction === "window" ? { opens: `${nominal.slice(0, 4)}-${version.opens}` } : {}),
  };
};
