import * as workdays from "@zwgk/workdays";
import { CalendarCoverageError, InvalidDateError, isDate } from "@zwgk/workdays";
import { checkAgenda, checkAgendaDuty } from "./check-agenda.js";
import { civilDate } from "./civil-date.js";
import { isCalendarDuty } from "./count-calendar.js";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion } from "./deadline-rule.js";
import { dueDate } from "./due-date.js";
import type { DueDateOptions } from "./due-date-options.js";
import type { DueDate } from "./due-date-result.js";
import { ruleById, versionsFor } from "./rule-lookup.js";
import type { Text } from "./text.js";

/** A row of a disclosure catalogue: who publishes what, by which deadline rule. */
export interface AgendaDuty {
  readonly publisher: string;
  readonly item: string;
  /** Id of a deadline rule. */
  readonly rule: string;
  /**
   * When the event happened, as `dueDate` takes it. Duties of the calendar need none: they come up in every
   * period of the year.
   */
  readonly trigger?: string;
  /** When it was published, once or each time: dates or instants. */
  readonly published?: string | readonly string[];
  /** Facts of the case: extension, suspensions and so on. */
  readonly facts?: Omit<DueDateOptions, "asOf" | "provisional" | "calendar">;
}

export type AgendaStatus =
  /** Published no later than due. */
  | "on-time"
  /** Published after it was due. */
  | "late"
  /** Not published, and not yet overdue. */
  | "due"
  /** Not published, and the day has passed. */
  | "overdue"
  /** Cannot be dated until a fact is known. */
  | "missing-fact";

export interface AgendaItem {
  readonly publisher: string;
  readonly item: string;
  readonly rule: string;
  readonly title: Text;
  readonly status: AgendaStatus;
  /** Index of the duty, from 0. */
  readonly row: number;
  readonly trigger?: string;
  readonly due?: string;
  readonly nominal?: string;
  readonly safe?: string;
  readonly published?: string;
  /** Working days after `due`, up to publication or, when overdue, to `asOf`. */
  readonly workdaysLate?: number;
  /** The fact that is missing, and what it is. */
  readonly missing?: { readonly fact: string; readonly message: Text };
  /** Whether a date may move because a year's arrangement is not out yet. */
  readonly provisional: boolean;
}

export interface AgendaOptions {
  /** The year whose due dates are listed. */
  readonly year: number;
  /** The day the list is made: without it nothing is called overdue. */
  readonly asOf?: string;
  readonly calendar?: DueDateOptions["calendar"];
}

/**
 * The year's due dates of a catalogue, earliest first, each with its status; what lacks a fact comes last.
 * A date after the last published arrangement is provisional.
 *
 * @throws {DeadlineError} `invalid-duty` with the row, for an unknown rule or anything else that is wrong in it;
 *   `invalid-option` for a year or a day that is none.
 */
export const agenda = (duties: readonly AgendaDuty[], options: AgendaOptions): AgendaItem[] => {
  checkAgenda(duties, options);
  return duties
    .flatMap((duty, row) => itemsOf(duty, row, options))
    .sort((a, b) => compare(a.due ?? "9", b.due ?? "9") || a.row - b.row);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const itemsOf = (duty: AgendaDuty, row: number, options: AgendaOptions): AgendaItem[] => {
  try {
    checkAgendaDuty(duty);
    const rule = ruleById(duty.rule);
    const result = datesOf(rule, duty, options);
    return result.map((dated) => ({ ...itemOf(duty, row, rule), ...statusOf(dated, options) }));
  } catch (error) {
    if (error instanceof DeadlineError && error.code === "missing-fact") {
      const missing = { fact: error.fact ?? "", message: error.text };
      return [
        { ...itemOf(duty, row, ruleById(duty.rule)), status: "missing-fact", missing, provisional: false },
      ];
    }
    if (
      error instanceof DeadlineError ||
      error instanceof InvalidDateError ||
      error instanceof CalendarCoverageError
    ) {
      const { zh, en } = error.text;
      throw new DeadlineError(
        "invalid-duty",
        { zh: `第 ${row + 1} 行：${zh}`, en: `row ${row + 1}: ${en}` },
        { row },
      );
    }
    throw error;
  }
};

const itemOf = ({ publisher, item }: AgendaDuty, row: number, { id, title }: DeadlineRule) => ({
  publisher,
  item,
  rule: id,
  title,
  row,
});

/** One date, and the publication that answers it. */
interface Dated {
  readonly due: DueDate;
  readonly published?: string;
}

const datesOf = (rule: DeadlineRule, duty: AgendaDuty, { year, asOf, calendar }: AgendaOptions): Dated[] => {
  const dueOn = (trigger: string): DueDate =>
    dueDate(rule.id, trigger, {
      ...duty.facts,
      provisional: true,
      ...(asOf === undefined ? {} : { asOf }),
      ...(calendar === undefined ? {} : { calendar }),
    });
  const published = [duty.published ?? []].flat().sort(compareTimes);
  const version = versionsFor(rule, duty.facts?.level ?? "county").at(-1);
  if (version?.direction === "hold" || version?.direction === "derive") throw notADueDate(rule);
  if (version !== undefined && isCalendarDuty(rule, version) && duty.trigger === undefined) {
    return calendarDates(inForce(periodsOfYear(version, year), dueOn), published);
  }
  if (duty.trigger === undefined) throw missingTrigger(rule);
  const dates =
    version?.direction === "every"
      ? chain(duty.trigger, published, `${year}-12-31`, dueOn)
      : [answered(dueOn(duty.trigger), published)];
  return dates.filter(({ due: { due } }) => civilDate(due).startsWith(`${year}-`));
};

/** Days are compared as days in Beijing, moments of one day with each other. */
const compareTimes = (a: string, b: string): number =>
  compare(civilDate(a), civilDate(b)) || (isDate(a) || isDate(b) ? 0 : Date.parse(a) - Date.parse(b));

/** The first publication since the event answers it; one that came before it only where there is no other. */
const answered = (due: DueDate, published: readonly string[]): Dated =>
  dated(
    due,
    due.direction === "before"
      ? published[0]
      : (published.find((day) => civilDate(day) >= civilDate(due.trigger)) ?? published.at(-1)),
  );

/** The periods for which the law had the duty; where it had it for none, why. */
const inForce = (periods: readonly string[], dueOn: (trigger: string) => DueDate): DueDate[] => {
  let refusal: DeadlineError | undefined;
  const dates = periods.flatMap((period) => {
    try {
      return [dueOn(period)];
    } catch (error) {
      const outside =
        error instanceof DeadlineError &&
        (error.code === "before-first-version" || error.code === "no-longer-in-force");
      if (!outside) throw error;
      refusal ??= error;
      return [];
    }
  });
  if (dates.length === 0 && refusal !== undefined) throw refusal;
  return dates;
};

const dated = (due: DueDate, published: string | undefined): Dated =>
  published === undefined ? { due } : { due, published };

/** The periods whose day falls into the year. */
const periodsOfYear = (version: DeadlineRuleVersion, year: number): string[] => {
  if (version.direction === "fixed" && version.recurrence === "next-year") return [`${year - 1}`];
  if (version.direction === "fixed" && version.recurrence === "monthly") {
    return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
  }
  return [`${year}`];
};

/** Each publication answers the period it falls into; one after the last period is late for that. */
const calendarDates = (dates: readonly DueDate[], published: readonly string[]): Dated[] =>
  dates.map((due, index) => {
    const opens = (result: DueDate): string => result.opens ?? result.trigger;
    const next = dates[index + 1];
    return dated(
      due,
      published.find(
        (day) => civilDate(day) >= opens(due) && (next === undefined || civilDate(day) < opens(next)),
      ),
    );
  });

/** What returns after each publication: from one to the next, until one is still to come. */
const chain = (
  last: string,
  published: readonly string[],
  until: string,
  dueOn: (trigger: string) => DueDate,
): Dated[] => {
  const due = dueOn(last);
  const next = published.find((day) => civilDate(day) > civilDate(last));
  if (next === undefined || due.due > until) return [dated(due, next)];
  return [dated(due, next), ...chain(next, published, until, dueOn)];
};

const statusOf = ({ due: result, published }: Dated, { asOf, calendar = workdays }: AgendaOptions) => {
  const { trigger, due, nominal, safe, provisional, warnings } = result;
  const dates = {
    trigger,
    due,
    nominal,
    safe,
    ...(published === undefined ? {} : { published }),
    provisional: provisional || warnings.some(({ code }) => code === "calendar-not-final"),
  };
  const until = published ?? asOf;
  if (until === undefined || !isAfter(until, due)) {
    return { ...dates, status: published === undefined ? ("due" as const) : ("on-time" as const) };
  }
  const workdaysLate = calendar.countWorkdays(civilDate(due), civilDate(until), { provisional: true });
  return {
    ...dates,
    status: published === undefined ? ("overdue" as const) : ("late" as const),
    workdaysLate,
  };
};

/** Days are compared as days in Beijing, moments with moments. */
const isAfter = (until: string, due: string): boolean =>
  isDate(due) || isDate(until) ? civilDate(until) > civilDate(due) : Date.parse(until) > Date.parse(due);

const missingTrigger = ({ id, title, trigger }: DeadlineRule): DeadlineError =>
  new DeadlineError(
    "missing-fact",
    {
      zh: `${title.zh}（${id}）缺起算日：${trigger.title.zh}`,
      en: `${id} needs the trigger: ${trigger.title.en}`,
    },
    { fact: "trigger" },
  );

const notADueDate = ({ id, title }: DeadlineRule): DeadlineError =>
  new DeadlineError("invalid-trigger", {
    zh: `${title.zh}（${id}）规定的是最短期间或收到之日，不是到期日，不能列入日程`,
    en: `${id} sets a shortest period or a day of receipt, not a due date: it has no place in an agenda`,
  });
