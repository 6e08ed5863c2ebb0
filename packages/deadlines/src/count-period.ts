import { InvalidDateError } from "@zwgk/workdays";
import { cite } from "./cite.js";
import { addDays, isDate } from "./civil-date.js";
import { type Counted, count, type Days, isWorkday, restDay, type Suspended } from "./count.js";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion, Duty, Period } from "./deadline-rule.js";
import type { DueDateOptions } from "./due-date-options.js";
import type { Reading, Step } from "./due-date-result.js";
import { rollLastDay } from "./last-day.js";
import type { Outcome } from "./outcome.js";
import type { Citation } from "./statute.js";

type PeriodVersion = DeadlineRuleVersion & Extract<Duty, { readonly period: Period }>;

/** What one way of counting starts from. */
interface Premises {
  readonly start: string;
  readonly periods: readonly Period[];
  readonly suspended: readonly Suspended[];
}

/**
 * Counts a period in days, working days, months or years from an event.
 *
 * @param otherTriggers other readings of the clock at whose end this one starts.
 */
export const countPeriod = (
  days: Days,
  rule: DeadlineRule,
  version: PeriodVersion,
  trigger: string,
  otherTriggers: readonly Reading[],
  options: DueDateOptions,
): Outcome => {
  const [receivedOn, otherReceipt] = receiptDays(days, rule, trigger, options);
  const suspended = suspensionsOf(version, options);
  const premises: Premises = { start: receivedOn, periods: periodsOf(version, options), suspended };
  const chosen = run(days, version, premises);
  const due = (changed: Partial<Premises>): string => run(days, version, { ...premises, ...changed }).due;

  const alternatives = [
    ...otherTriggers.map(({ id, title, due: start }) => ({ id, title, due: due({ start }) })),
    ...(otherReceipt === undefined
      ? []
      : [{ ...otherReceipt.reading, due: due({ start: otherReceipt.start }) }]),
    ...(suspended.length === 0
      ? []
      : [{ ...endDaysCounted, due: due({ suspended: suspended.map(withoutEnds) }) }]),
    ...(version.readings ?? []).map(({ id, title, period }) => ({
      id,
      title,
      due: due({ periods: [period] }),
    })),
    ...(version.lastDay?.ground === "analogy" && chosen.due !== chosen.nominal
      ? [{ ...notRolled, due: chosen.nominal }]
      : []),
  ];
  const [first] = premises.periods;
  return {
    trigger,
    ...chosen,
    steps: [...triggerSteps(days, trigger, receivedOn), ...chosen.steps],
    alternatives,
    ...(options.extended && first !== undefined
      ? { firstDue: due({ periods: [firstPeriod(version)] }) }
      : {}),
  };
};

const run = (days: Days, version: PeriodVersion, { start, periods, suspended }: Premises) => {
  const backwards = version.direction === "before";
  let counted: Counted = { end: start, steps: [] };
  for (const period of periods) {
    const first = counted.steps.filter((step) => step.counted).length + 1;
    const next = count(days, { from: counted.end, period, backwards, suspended, first });
    counted = { end: next.end, steps: [...counted.steps, ...next.steps] };
  }
  const rolled = rollLastDay(days, counted.end, version.lastDay);
  return { nominal: counted.end, due: rolled.end, steps: [...counted.steps, ...rolled.steps] };
};

/** The day of the event does not count. */
const firstDay: Citation = { statute: "civil-code", article: "第二百零一条" };

const triggerSteps = (days: Days, trigger: string, receivedOn: string): Step[] => {
  const steps: Step[] = [{ date: trigger, counted: false, reason: "trigger", source: cite(firstDay) }];
  for (let date = addDays(trigger, 1); date <= receivedOn; date = addDays(date, 1)) {
    steps.push(isWorkday(days, date) ? { date, counted: false, reason: "trigger" } : restDay(days, date));
  }
  return steps;
};

const sameDay = {
  id: "received-on-the-day",
  title: { zh: "休息日收到的，当日即为收到", en: "received on the rest day itself" },
};
const nextWorkday = {
  id: "received-next-workday",
  title: { zh: "休息日收到的，视为其后第一个工作日收到", en: "taken as received on the next working day" },
};
const endDaysCounted = {
  id: "suspension-ends-counted",
  title: { zh: "中止期间的首尾两日计入期限", en: "the first and last day of a suspension count" },
};
const notRolled = {
  id: "not-rolled",
  title: { zh: "末日遇休息日不顺延", en: "a last day on a rest day stays" },
};

/** The day from which it is counted and, for receipt on a rest day, the other one. */
const receiptDays = (
  days: Days,
  { trigger: { receipt } }: DeadlineRule,
  trigger: string,
  { restDayReceipt = "same-day" }: DueDateOptions,
): [string, { readonly start: string; readonly reading: typeof sameDay }?] => {
  if (!receipt || isWorkday(days, trigger)) return [trigger];
  const next = days.calendar.addWorkdays(trigger, 0, days.options);
  return restDayReceipt === "same-day"
    ? [trigger, { start: next, reading: nextWorkday }]
    : [next, { start: trigger, reading: sameDay }];
};

const firstPeriod = ({ period }: PeriodVersion): Period => period;

const periodsOf = (version: PeriodVersion, { extended, localAmount }: DueDateOptions): readonly Period[] => {
  if (localAmount !== undefined && !(Number.isSafeInteger(localAmount) && localAmount > 0)) {
    throw new DeadlineError(
      "invalid-option",
      {
        zh: `当地规定的数应为正整数，得到 ${localAmount}`,
        en: `the local number must be a whole number above 0, not ${localAmount}`,
      },
      { fact: "localAmount" },
    );
  }
  const period = localAmount === undefined ? version.period : { ...version.period, amount: localAmount };
  const { extension } = version;
  if (!extended || extension === undefined) return [period];
  const { amount: longest, unit } = extension.period;
  const amount = extended === true ? longest : extended;
  const shortest = extension.kind === "addition" ? 1 : period.amount;
  if (!Number.isInteger(amount) || amount < shortest || amount > longest) {
    throw new DeadlineError(
      "invalid-option",
      {
        zh: `延长应在 ${shortest} 至 ${longest} 之间，得到 ${amount}`,
        en: `the extension must lie between ${shortest} and ${longest}, not ${amount}`,
      },
      { fact: "extended" },
    );
  }
  return extension.kind === "addition" ? [period, { amount, unit }] : [{ amount, unit }];
};

const suspensionsOf = (version: PeriodVersion, { suspensions = [] }: DueDateOptions): Suspended[] =>
  suspensions.map(({ from, to }) => {
    for (const day of [from, to]) if (!isDate(day)) throw new InvalidDateError(day);
    if (to < from) {
      throw new DeadlineError(
        "invalid-option",
        {
          zh: `中止期间 ${from} 至 ${to} 首尾颠倒`,
          en: `the suspension ${from} to ${to} ends before it begins`,
        },
        { fact: "suspensions" },
      );
    }
    return { from, to, name: (version.suspensions ?? []).map(({ title }) => title.zh).join("、") };
  });

const withoutEnds = ({ from, to, name }: Suspended): Suspended => ({
  from: addDays(from, 1),
  to: addDays(to, -1),
  name,
});
