import type { Certainty } from "@zwgk/workdays";
import * as workdays from "@zwgk/workdays";
import { addDays, isDate } from "@zwgk/workdays";
import { checkOptions } from "./check-options.js";
import { cited } from "./cite.js";
import { civilDate } from "./civil-date.js";
import { count, type Days, workdayOnOrBefore } from "./count.js";
import { calendarDay, countCalendar, isCalendarDuty } from "./count-calendar.js";
import { countHours } from "./count-hours.js";
import { countPeriod } from "./count-period.js";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion } from "./deadline-rule.js";
import type { DueDateOptions } from "./due-date-options.js";
import type { DueDate, Reading, StepReason } from "./due-date-result.js";
import type { Outcome } from "./outcome.js";
import { receiptDate } from "./receipt-date.js";
import { refuseUnknownFacts } from "./refuse-unknown-facts.js";
import { ruleById, versionOn, versionsFor } from "./rule-lookup.js";
import type { Citation } from "./statute.js";
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
  checkOptions(options);
  const { calendar = workdays, asOf, provisional = false, restartedOn, level = "county" } = options;
  const days: Days = { calendar, options: { ...(asOf === undefined ? {} : { asOf }), provisional } };
  const event = triggerOf(rule, trigger);
  const start = restartedOn ?? event;
  const otherTriggers =
    restartedOn === undefined && typeof trigger !== "string"
      ? trigger.readings.filter((reading) => !reading.chosen)
      : [];
  const versions = versionsFor(rule, level);
  const version = versionFor(rule, versions, start);
  refuseUnknownFacts(rule, version, options);
  if (restartedOn !== undefined) refuseRestartBefore(event, restartedOn);
  const next = versions[versions.indexOf(version) + 1];
  const outcome = outcomeOf(days, rule, version, next, start, otherTriggers, options);
  const readings = readingsOf(outcome);
  const safe = safeDay(days, version, outcome);
  const usesCalendar = version.direction !== "derive" && version.direction !== "with" && isDate(safe);
  const certainty = usesCalendar ? certaintyOf(days, outcome) : "announced";
  const rolled = version.lastDay !== undefined && outcome.due !== outcome.nominal;
  return {
    ruleId,
    version: version.from,
    direction: version.direction,
    trigger: outcome.trigger,
    ...(restartedOn === undefined ? {} : { restarted: event }),
    due: outcome.due,
    nominal: outcome.nominal,
    safe,
    overdueFrom: overdueFrom(version, outcome),
    ...(outcome.opens === undefined ? {} : { opens: outcome.opens }),
    ...(version.direction === "hold" ? { nextStepFrom: addDays(outcome.due, 1) } : {}),
    ...(outcome.firstDue === undefined ? {} : { firstDue: outcome.firstDue }),
    steps: outcome.steps,
    basis: basisOf(version, rolled).map((citation) => cited(citation, outcome.nominal.slice(0, 10))),
    verification: version.verification,
    readings,
    provisional: certainty === "provisional",
    calendar: calendar.coverage(days.options),
    warnings: warningsOf({ version, next, outcome, options, certainty }),
  };
};

/** The version's articles, and the one that moved the last day unless it is among them. */
const basisOf = ({ basis, lastDay }: DeadlineRuleVersion, rolled: boolean): readonly Citation[] => {
  const named = basis.some(
    ({ statute, article }) => statute === lastDay?.basis.statute && article === lastDay.basis.article,
  );
  return rolled && lastDay !== undefined && !named ? [...basis, lastDay.basis] : basis;
};

const latest = (a: string, b: string): string => (a > b ? a : b);
const earliest = (a: string, b: string): string => (a < b ? a : b);

/** Why a day needed the calendar; the others are counted whatever they are. */
const calendarReasons: ReadonlySet<StepReason> = new Set([
  "workday",
  "make-up-workday",
  "weekend",
  "holiday",
  "rest-day-at-end",
  "rolled",
]);

/** The certainty of the last day that was looked up; counting backwards, that is one of the first steps. */
const certaintyOf = ({ calendar, options }: Days, outcome: Outcome): Certainty => {
  const counted = outcome.steps.filter(({ reason }) => calendarReasons.has(reason));
  const last = [...endsOf(outcome), ...counted.map(({ date }) => date)].reduce(latest);
  return calendar.certainty(last, last, options);
};

/** Every day on which it may end, moved and not, under every reading. */
const endsOf = ({ nominal, due, alternatives, possibleEnds = [] }: Outcome): string[] => [
  nominal,
  due,
  ...alternatives.map((reading) => reading.due),
  ...possibleEnds,
];

/** The trigger as text; another clock's result must be of the rule this one follows. */
const triggerOf = (rule: DeadlineRule, trigger: string | DueDate): string => {
  if (typeof trigger === "string") return trigger;
  if (!isResult(trigger)) {
    throw new DeadlineError("invalid-trigger", {
      zh: `${rule.title.zh}（${rule.id}）的起算日应为文字 YYYY-MM-DD，或者另一期限的结果`,
      en: `the trigger of ${rule.id} must be text, YYYY-MM-DD, or the result of another clock`,
    });
  }
  const follows = rule.trigger.endOf ?? [];
  if (follows.includes(trigger.ruleId)) return trigger.due;
  throw new DeadlineError("invalid-trigger", {
    zh: `${rule.title.zh}（${rule.id}）不从 ${trigger.ruleId} 的期满起算${follows.length > 0 ? `，而从 ${follows.join("、")}` : ""}`,
    en: `${rule.id} does not start where ${trigger.ruleId} ends${follows.length > 0 ? `, but where ${follows.join(", ")} does` : ""}`,
  });
};

/** A caller without types may give anything, a `Date` for one. */
const isResult = (trigger: DueDate): boolean =>
  typeof trigger === "object" &&
  trigger !== null &&
  typeof trigger.ruleId === "string" &&
  typeof trigger.due === "string" &&
  Array.isArray(trigger.readings);

const refuseRestartBefore = (event: string, restartedOn: string): void => {
  if (civilDate(restartedOn) >= civilDate(event)) return;
  throw new DeadlineError(
    "invalid-option",
    {
      zh: `重新起算之日 ${restartedOn} 早于 ${event}`,
      en: `the clock restarted on ${restartedOn}, before ${event}`,
    },
    { fact: "restartedOn" },
  );
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
  next: DeadlineRuleVersion | undefined,
  trigger: string,
  otherTriggers: readonly Reading[],
  options: DueDateOptions,
): Outcome => {
  if (isCalendarDuty(rule, version)) return countCalendar(days, rule, version, trigger);
  if (version.direction === "derive") return receiptDate(rule, version.channels, civilDate(trigger), options);
  if (version.direction === "with") return sameDay(days, version, civilDate(trigger));
  if (version.period.unit === "hour") return countHours(rule, version.period, trigger);
  return countPeriod(days, rule, version, civilDate(trigger), next, otherTriggers, options);
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
  const ends = endsOf(outcome);
  if (version.direction === "hold") return ends.reduce(latest);
  const end = ends.reduce(earliest);
  if (version.direction === "with" || version.direction === "derive" || !isDate(end)) return end;
  const workday = workdayOnOrBefore(days, end);
  // Within a holiday there may be no working day left between the event and the end.
  return version.direction === "after" && workday < outcome.trigger ? end : workday;
};

const overdueFrom = ({ direction }: DeadlineRuleVersion, { due }: Outcome): string | null => {
  if (direction === "hold" || direction === "derive") return null;
  return isDate(due) ? addDays(due, 1) : due;
};
