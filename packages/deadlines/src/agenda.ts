import * as workdays from "@zwgk/workdays";
import { CalendarCoverageError, InvalidDateError } from "@zwgk/workdays";
import { civilDate, isDate } from "./civil-date.js";
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
 * @throws {DeadlineError} `invalid-duty` with the row, for an unknown rule or anything else that is wrong in it.
 */
export const agenda = (duties: readonly AgendaDuty[], options: AgendaOptions): AgendaItem[] =>
  duties
    .flatMap((duty, row) => itemsOf(duty, row, options))
    .sort((a, b) => compare(a.due ?? "9", b.due ?? "9") || a.row - b.row);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const itemsOf = (duty: AgendaDuty, row: number, options: AgendaOptions): AgendaItem[] => {
  try {
    refuseMalformed(duty);
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

const dutyKeys = ["publisher", "item", "rule", "trigger", "published", "facts"];

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A duty usually comes from a file: a mistyped key would change its status in silence. */
const refuseMalformed = (duty: AgendaDuty): void => {
  const refuse = (zh: string, en: string): never => {
    throw new DeadlineError("invalid-duty", { zh, en });
  };
  if (!isObject(duty)) refuse("应为对象", "expected an object");
  for (const key of ["publisher", "item", "rule"] as const) {
    if (typeof duty[key] !== "string" || duty[key] === "") refuse(`缺 ${key}`, `${key} is missing`);
  }
  const stranger = Object.keys(duty).find((key) => !dutyKeys.includes(key));
  if (stranger !== undefined) refuse(`未知的键 ${stranger}`, `unknown key ${stranger}`);
  const isText = (value: unknown): boolean => typeof value === "string";
  if (![duty.trigger ?? ""].every(isText)) refuse("trigger 应为文字", "trigger must be text");
  if (![duty.published ?? []].flat().every(isText)) {
    refuse("published 应为日期或日期的数组", "published must be a date or an array of dates");
  }
  const { facts = {} } = duty;
  if (!isObject(facts)) refuse("facts 应为对象", "facts must be an object");
  const known = ["asOf", "provisional", "calendar"].find((key) => Object.hasOwn(facts, key));
  if (known !== undefined) {
    refuse(
      `${known} 不是案情，对整个日程只有一个`,
      `${known} is no fact of the case: an agenda has one for all`,
    );
  }
  const { suspensions = [] } = facts;
  if (!Array.isArray(suspensions) || !suspensions.every(isObject)) {
    refuse(
      "facts.suspensions 应为 { from, to } 的数组",
      "facts.suspensions must be an array of { from, to }",
    );
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
  const published = [duty.published ?? []].flat().sort(compare);
  published.forEach(civilDate);
  const version = versionsFor(rule, duty.facts?.level ?? "county").at(-1);
  if (version?.direction === "hold" || version?.direction === "derive") throw notADueDate(rule);
  if (version !== undefined && isCalendarDuty(rule, version) && duty.trigger === undefined) {
    return calendarDates(periodsOfYear(version, year).map(dueOn), published);
  }
  if (duty.trigger === undefined) throw missingTrigger(rule);
  const dates =
    version?.direction === "every"
      ? chain(duty.trigger, published, `${year}-12-31`, dueOn)
      : [dated(dueOn(duty.trigger), published[0])];
  return dates.filter(({ due: { due } }) => civilDate(due).startsWith(`${year}-`));
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
      published.find((day) => day >= opens(due) && (next === undefined || day < opens(next))),
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
