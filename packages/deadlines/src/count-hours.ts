import { formatInstant, parseInstant } from "./civil-date.js";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, Period } from "./deadline-rule.js";
import type { Outcome } from "./outcome.js";

const HOUR = 60 * 60 * 1000;

/** Counts hours: at once, through nights and holidays (民法典 第二百零一条第二款). */
export const countHours = (rule: DeadlineRule, { amount }: Period, trigger: string): Outcome => {
  const instant = parseInstant(trigger);
  if (instant === undefined) {
    throw new DeadlineError(
      "missing-fact",
      {
        zh: `${rule.title.zh}（${rule.id}）按小时计，须写明时刻，如 2016-08-01T22:30:00+08:00`,
        en: `${rule.id} counts hours: give the time of day, as 2016-08-01T22:30:00+08:00`,
      },
      { fact: "trigger" },
    );
  }
  const due = formatInstant({ ...instant, time: instant.time + amount * HOUR });
  return {
    trigger: formatInstant(instant),
    nominal: due,
    due,
    steps: [
      { date: formatInstant(instant), counted: false, reason: "trigger" },
      { date: due, counted: true, number: amount, reason: "hour" },
    ],
    alternatives: [],
  };
};
