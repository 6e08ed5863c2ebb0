import { addDays } from "@zwgk/workdays";
import { cite } from "./cite.js";
import { civilDate } from "./civil-date.js";
import { type Counted, count, type Days, isWorkday, restDay, type Suspended } from "./count.js";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion, Duty, Extension, Period } from "./deadline-rule.js";
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
 * @param next the version that followed; where it came into force before the end, both can be argued.
 * @param otherTriggers other readings of the clock at whose end this one starts.
 */
export const countPeriod = (
  days: Days,
  rule: DeadlineRule,
  version: PeriodVersion,
  trigger: string,
  next: DeadlineRuleVersion | undefined,
  otherTriggers: readonly Reading[],
  options: DueDateOptions,
): Outcome => {
  const [receivedOn, otherReceipt] = receiptDays(days, rule, trigger, options);
  const chosen: Premises = {
    start: receivedOn,
    periods: periodsOf(version, options),
    suspended: suspensionsOf(version, options),
  };
  const end = (premises: Premises) => run(days, version, premises);
  const { nominal, due, steps } = end(chosen);
  const later = next !== undefined && due >= next.from ? laterVersion(next, options) : [];
  const variants = [
    ...variantsOf(version, chosen, otherTriggers, otherReceipt, options),
    later.filter((variant) => next !== undefined && end({ ...chosen, ...variant }).due >= next.from),
  ];

  const alternatives = [
    ...variants.flat().map(({ id, title, ...changed }) => ({
      id,
      title,
      due: end({ ...chosen, ...changed }).due,
    })),
    ...(version.lastDay?.ground === "analogy" ? [{ ...notRolled, due: nominal }] : []),
  ];
  return {
    trigger,
    nominal,
    due,
    steps: [...triggerSteps(days, trigger, receivedOn), ...steps],
    alternatives: alternatives.filter((reading) => reading.due !== due),
    possibleEnds: otherCombinationsOf(chosen, variants).flatMap((premises) => {
      const possible = end(premises);
      return [possible.nominal, possible.due];
    }),
    ...(options.extended
      ? { firstDue: end({ ...chosen, periods: periodsOf(version, { ...options, extended: false }) }).due }
      : {}),
  };
};

/** One premise read otherwise. */
type Variant = Partial<Premises> & Pick<Reading, "id" | "title">;

/** Other readings of the start, of the suspensions and of the period. */
const variantsOf = (
  version: PeriodVersion,
  { suspended }: Premises,
  otherTriggers: readonly Reading[],
  otherReceipt: Variant | undefined,
  options: DueDateOptions,
): Variant[][] => [
  [
    ...otherTriggers.map(({ id, title, due: start }) => ({ id, title, start })),
    ...(otherReceipt === undefined ? [] : [otherReceipt]),
  ],
  suspended.length === 0
    ? []
    : [
        { ...firstDayCounted, suspended: suspended.map(withoutFirst) },
        { ...endDaysCounted, suspended: suspended.map(withoutFirst).map(withoutLast) },
      ],
  (version.readings ?? []).map(({ id, title, period }) => ({
    id,
    title,
    periods: periodsOf({ ...version, period }, options),
  })),
];

/** No clause says which text governs a period that was running when the law changed. */
const laterVersion = (next: DeadlineRuleVersion, options: DueDateOptions): Variant[] =>
  next.direction === "after"
    ? [
        {
          id: "later-version",
          title: { zh: `按 ${next.from} 起施行的规定`, en: `by the provision in force from ${next.from}` },
          periods: periodsOf(next, options),
        },
      ]
    : [];

/** Every way of reading some of the chosen premises otherwise. */
const otherCombinationsOf = (
  chosen: Premises,
  variants: readonly (readonly Variant[])[],
): readonly Premises[] =>
  variants
    .reduce<readonly Premises[]>(
      (combined, ofOnePremise) =>
        combined.flatMap((premises) => [
          premises,
          ...ofOnePremise.map(({ id: _id, title: _title, ...changed }) => ({ ...premises, ...changed })),
        ]),
      [chosen],
    )
    .slice(1);

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
  const steps: Step[] = [
    { date: trigger, counted: false, reason: "trigger", source: cite(firstDay, trigger) },
  ];
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
const firstDayCounted = {
  id: "suspension-first-day-counted",
  title: { zh: "中止开始的当日仍计入期限", en: "the day on which a suspension begins still counts" },
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
): [string, Variant?] => {
  if (!receipt || isWorkday(days, trigger)) return [trigger];
  const next = days.calendar.addWorkdays(trigger, 0, days.options);
  return restDayReceipt === "same-day"
    ? [trigger, { ...nextWorkday, start: next }]
    : [next, { ...sameDay, start: trigger }];
};

/** The period, with the extension taken; both are checked before. */
const periodsOf = (version: PeriodVersion, { extended, localAmount }: DueDateOptions): readonly Period[] => {
  const period = localAmount === undefined ? version.period : { ...version.period, amount: localAmount };
  const { extension } = version;
  if (!extended || extension === undefined) return [period];
  const longer = { ...extension.period, amount: extensionOf(extension, period, extended) };
  return extension.kind === "addition" ? [period, longer] : [longer];
};

const extensionOf = (
  { kind, period: { amount: longest } }: Extension,
  period: Period,
  extended: number | true,
): number => {
  const shortest = kind === "addition" ? 1 : period.amount;
  const amount = extended === true ? longest : extended;
  if (Number.isInteger(amount) && amount >= shortest && amount <= longest) return amount;
  throw new DeadlineError(
    "invalid-option",
    {
      zh: `延长应在 ${shortest} 至 ${longest} 之间，得到 ${amount}`,
      en: `the extension must lie between ${shortest} and ${longest}, not ${amount}`,
    },
    { fact: "extended" },
  );
};

const suspensionsOf = (version: PeriodVersion, { suspensions = [] }: DueDateOptions): Suspended[] => {
  const name = (version.suspensions ?? []).map(({ title }) => title.zh).join("、");
  return suspensions.map(({ from, to }) => ({ from: civilDate(from), to: civilDate(to), name }));
};

const withoutFirst = (span: Suspended): Suspended => ({ ...span, from: addDays(span.from, 1) });
const withoutLast = (span: Suspended): Suspended => ({ ...span, to: addDays(span.to, -1) });
