import * as workdays from "@zwgk/workdays";
import { cited } from "./cite.js";
import { addDays, civilDate, isDate } from "./civil-date.js";
import { count, type Days, workdayOnOrBefore } from "./count.js";
import { calendarDay, countCalendar, isCalendarDuty } from "./count-calendar.js";
import { countHours } from "./count-hours.js";
import { countPeriod } from "./count-period.js";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion } from "./deadline-rule.js";
import type { DueDateOptions } from "./due-date-options.js";
import type { DueDate, Reading } from "./due-date-result.js";
import type { Outcome } from "./outcome.js";
import { receiptDate } from "./receipt-date.js";
import { refuseUnknownFacts } from "./refuse-unknown-facts.js";
import { ruleById, versionOn, versionsFor } from "./rule-lookup.js";
import { warningsOf } from "./warnings.js";

/**
 * The day something is due by a deadline rule, and why.
 *
 * @param ruleId id of a rule: `policy-interpretation-publication`.
 * @param trigger when the event happened: `YYYY-MM-DD`, or an instant with its offset (a must for periods in
 *   hours); for duties of the calendar the year or month, `2016`, `2016-09`, or a day in it; for a clock that
 *   starts at the end of another, also that other's result.
 * @throws {DeadlineError} unknown rule, no version on that date, missing or unknown fact.
 * @throws {CalendarCoverageError} the count leaves the published arrangements and `provisional` is not set.
 * @throws {InvalidDateError} a date among the options is none.
 */
export const dueDate = (ruleId: string, trigger: string | DueDate, options: DueDateOptions = {}): DueDate => {
  const rule = ruleById(ruleId);
  const { calendar = workdays, asOf, provisional = false, restartedOn, level = "county" } = options;
  const days: Days = { calendar, options: { ...(asOf === undefined ? {} : { asOf }), provisional } };
  const start = restartedOn ?? triggerOf(rule, trigger);
  const otherTriggers =
    restartedOn === undefined && typeof trigger !== "string"
      ? trigger.readings.filter((reading) => !reading.chosen)
      : [];
  const versions = versionsFor(rule, level);
  const version = versionFor(rule, versions, start);
  refuseUnknownFacts(rule, version, options);
  const outcome = outcomeOf(days, rule, version, start, otherTriggers, options);
  const readings = readingsOf(outcome);
  const safe = safeDay(days, version, outcome);
  const usesCalendar = version.direction !== "derive" && version.direction !== "with" && isDate(safe);
  const lastDay = [outcome.nominal, ...readings.map(({ due }) => due), outcome.due].reduce(latest);
  const certainty = usesCalendar ? calendar.certainty(lastDay, lastDay, days.options) : "announced";
  const rolled = version.lastDay !== undefined && outcome.due !== outcome.nominal;
  return {
    ruleId,
    version: version.from,
    direction: version.direction,
    trigger: outcome.trigger,
    due: outcome.due,
    nominal: outcome.nominal,
    safe,
    overdueFrom: overdueFrom(version, outcome),
    ...(outcome.opens === undefined ? {} : { opens: outcome.opens }),
    ...(version.direction === "hold" ? { nextStepFrom: addDays(outcome.due, 1) } : {}),
    ...(outcome.firstDue === undefined ? {} : { firstDue: outcome.firstDue }),
    steps: outcome.steps,
    basis: [...version.basis, ...(rolled && version.lastDay ? [version.lastDay.basis] : [])].map(cited),
    verification: version.verification,
    readings,
    provisional: certainty === "provisional",
    calendar: calendar.coverage(days.options),
    warnings: warningsOf({ version, versions, outcome, options, certainty }),
  };
};

const latest = (a: string, b: string): string => (a > b ? a : b);
const earliest = (a: string, b: string): string => (a < b ? a : b);

/** The trigger as text; another clock's result must be of the rule this one follows. */
const triggerOf = (rule: DeadlineRule, trigger: string | DueDate): string => {
  if (typeof trigger === "string") return trigger;
  const follows = rule.trigger.endOf ?? [];
  if (follows.includes(trigger.ruleId)) return trigger.due;
  throw new DeadlineError("invalid-trigger", {
    zh: `${rule.title.zh}（${rule.id}）不从 ${trigger.ruleId} 的期满起算${follows.length > 0 ? `，而从 ${follows.join("、")}` : ""}`,
    en: `${rule.id} does not start where ${trigger.ruleId} ends${follows.length > 0 ? `, but where ${follows.join(", ")} does` : ""}`,
  });
};

/** The version in force: on the day of the event, or on the day of the calendar the version itself names. */
const versionFor = (
  rule: DeadlineRule,
  versions: readonly DeadlineRuleVersion[],
  trigger: string,
): DeadlineRuleVersion => {
  const inForce = versions.findLast((version) => {
    if (!isCalendarDuty(rule, version)) return false;
    const day = calendarDay(rule, version, trigger);
    return version.from <= day && (version.to === undefined || day <= version.to);
  });
  if (inForce !== undefined) return inForce;
  const [first] = versions;
  const byCalendar = first !== undefined && isCalendarDuty(rule, first);
  return versionOn(rule, versions, byCalendar ? calendarDay(rule, first, trigger) : civilDate(trigger));
};

const outcomeOf = (
  days: Days,
  rule: DeadlineRule,
  version: DeadlineRuleVersion,
  trigger: string,
  otherTriggers: readonly Reading[],
  options: DueDateOptions,
): Outcome => {
  if (isCalendarDuty(rule, version)) return countCalendar(days, rule, version, trigger);
  if (version.direction === "derive") return receiptDate(rule, version.channels, civilDate(trigger), options);
  if (version.direction === "with") return sameDay(days, version, civilDate(trigger));
  if (version.period.unit === "hour") return countHours(rule, version.period, trigger);
  return countPeriod(days, rule, version, civilDate(trigger), otherTriggers, options);
};

/** Due with the event itself; a limit that is kept locally is another reading. */
const sameDay = (days: Days, { readings = [] }: DeadlineRuleVersion, trigger: string): Outcome => ({
  trigger,
  nominal: trigger,
  due: trigger,
  steps: [{ date: trigger, counted: true, number: 1, reason: "fixed-date" }],
  alternatives: readings.map(({ id, title, period }) => ({
    id,
    title,
    due: count(days, { from: trigger, period }).end,
  })),
});

const asCounted = {
  id: "as-counted",
  title: { zh: "本结果所用的算法", en: "as counted here" },
};

const readingsOf = ({ due, alternatives }: Outcome): Reading[] =>
  alternatives.length === 0
    ? []
    : [
        { ...asCounted, due, chosen: true },
        ...alternatives.map((reading) => ({ ...reading, chosen: false })),
      ];

const safeDay = (days: Days, version: DeadlineRuleVersion, outcome: Outcome): string => {
  const ends = [outcome.due, ...outcome.alternatives.map(({ due }) => due)];
  if (version.direction === "hold") return ends.reduce(latest);
  const end = [outcome.nominal, ...ends].reduce(earliest);
  if (version.direction === "with" || version.direction === "derive" || !isDate(end)) return end;
  const workday = workdayOnOrBefore(days, end);
  // Within a holiday there may be no working day left between the event and the end.
  return version.direction === "after" && workday < outcome.trigger ? end : workday;
};

const overdueFrom = ({ direction }: DeadlineRuleVersion, { due }: Outcome): string | null => {
  if (direction === "hold" || direction === "derive") return null;
  return isDate(due) ? addDays(due, 1) : due;
};
