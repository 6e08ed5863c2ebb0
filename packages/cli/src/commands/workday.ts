import type { Language, Text } from "@zwgk/validators";
import {
  type Calendar,
  CalendarCoverageError,
  type CalendarOptions,
  type Certainty,
  type Coverage,
  type DayInfo,
  InvalidDateError,
} from "@zwgk/workdays";
import { readCalendar } from "../calendar/calendar-files.js";
import { publishedOrProvisional } from "../calendar/provisional.js";
import { daysOf, type Holiday, holidaysOf } from "../calendar/special-days.js";
import type { Context } from "../context.js";
import { dayRuns, withWeekday } from "../display/days.js";
import { printable } from "../display/printable.js";
import { tableLines } from "../display/table.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { counted, inLanguage } from "../language.js";
import { unlessRefused } from "../usage-error.js";
import type { ListFormat } from "./list-format.js";

export interface WorkdayOptions {
  readonly format: ListFormat;
  readonly lang: Language;
  readonly asOf?: string;
  readonly calendar: readonly string[];
}

/** Says what a day is, and which notice makes it so. */
export const workday = (date: string, options: WorkdayOptions, context: Context): Promise<ExitCode> =>
  answer(options, context, {
    ask: (calendar, known) => ({
      ...calendar.dayInfo(date, known),
      isWorkday: calendar.isWorkday(date, known),
      span: { from: date, to: date },
    }),
    lines: (day, lang) => {
      const { notice } = day;
      return [
        `${withWeekday(date, lang)}${inLanguage({ zh: "：", en: ": " }, lang)}${inLanguage(kindOf(day), lang)}`,
        ...(notice === null ? [] : [inLanguage({ zh: `依据：${notice}`, en: `Basis: ${notice}` }, lang)]),
      ];
    },
  });

const kindOf = ({ kind, name }: DayInfo): Text =>
  ({
    workday: { zh: "工作日", en: "working day" },
    weekend: { zh: "休息日，周末", en: "rest day, weekend" },
    holiday: { zh: `休息日，${name}放假`, en: `rest day, ${name}` },
    "make-up-workday": { zh: `工作日，${name}补班`, en: `working day, made up for ${name}` },
  })[kind];

/** Finds the day so many working days away. */
export const addWorkdays = (
  date: string,
  n: number,
  options: WorkdayOptions,
  context: Context,
): Promise<ExitCode> =>
  answer(options, context, {
    ask: (calendar, known) => {
      const result = calendar.addWorkdays(date, n, known);
      const span = inOrder(date, result);
      return { date, n, result, holidays: holidaysOf(daysOf(calendar, span, known)), span };
    },
    lines: ({ result, holidays }, lang) => [
      withWeekday(result, lang),
      inLanguage(distance(withWeekday(date, lang), n), lang),
      ...holidayLines(holidays, date.slice(0, 4), lang),
    ],
  });

const distance = (date: string, n: number): Text => {
  if (n === 0) {
    return { zh: `${date}当日或其后的第一个工作日`, en: `the first working day on or after ${date}` };
  }
  const size = Math.abs(n);
  const days = counted(size, "working day");
  return n > 0
    ? { zh: `${date}之后第 ${size} 个工作日`, en: `${days} after ${date}` }
    : { zh: `${date}之前第 ${size} 个工作日`, en: `${days} before ${date}` };
};

/** Counts the working days after one day up to another. */
export const countWorkdays = (
  from: string,
  to: string,
  options: WorkdayOptions,
  context: Context,
): Promise<ExitCode> =>
  answer(options, context, {
    ask: (calendar, known) => {
      const workdays = calendar.countWorkdays(from, to, known);
      const span = inOrder(from, to);
      return { from, to, workdays, holidays: holidaysOf(daysOf(calendar, span, known)), span };
    },
    lines: ({ workdays, holidays, span }, lang) => {
      const [first, last] = [withWeekday(span.from, lang), withWeekday(span.to, lang)];
      return [
        inLanguage({ zh: `${workdays} 个工作日`, en: counted(workdays, "working day") }, lang),
        inLanguage(
          { zh: `${first}（不计）至 ${last}（计入）`, en: `after ${first}, up to and including ${last}` },
          lang,
        ),
        ...holidayLines(holidays, span.from.slice(0, 4), lang),
      ];
    },
  });

/** Shows a year: its holidays, and the working days of each month. */
export const workdayYear = (year: number, options: WorkdayOptions, context: Context): Promise<ExitCode> =>
  answer(options, context, {
    ask: (calendar, known) => {
      const span = { from: `${year}-01-01`, to: `${year}-12-31` };
      const days = daysOf(calendar, span, known);
      const months = Array.from({ length: 12 }, () => 0);
      for (const { date, kind } of days) {
        const month = Number(date.slice(5, 7)) - 1;
        if (kind === "workday" || kind === "make-up-workday") months[month] = (months[month] ?? 0) + 1;
      }
      const workdays = months.reduce((sum, count) => sum + count, 0);
      return { year, workdays, months, holidays: holidaysOf(days), span };
    },
    lines: ({ workdays, months, holidays }, lang) => [
      inLanguage(
        { zh: `${year} 年：${workdays} 个工作日`, en: `${year}: ${counted(workdays, "working day")}` },
        lang,
      ),
      "",
      ...holidayLines(holidays, String(year), lang),
      "",
      ...tableLines([
        [inLanguage({ zh: "月份", en: "month" }, lang), ...months.map((_, month) => cell(month + 1))],
        [inLanguage({ zh: "工作日", en: "working days" }, lang), ...months.map(cell)],
      ]),
    ],
  });

const cell = (number: number): string => String(number).padStart(2);

interface Span {
  readonly from: string;
  readonly to: string;
}

const inOrder = (a: string, b: string): Span => (a <= b ? { from: a, to: b } : { from: b, to: a });

/** A question to a calendar, and how its answer reads. */
interface Question<Facts extends { readonly span: Span }> {
  /** The answer, with the days that took part in it. */
  ask(calendar: Calendar, known: CalendarOptions): Facts;
  lines(facts: Facts, lang: Language): readonly string[];
}

/** Answers by what is published; where that does not reach, provisionally, and says so. */
const answer = async <Facts extends { readonly span: Span }>(
  { format, lang, asOf, calendar: files }: WorkdayOptions,
  { cwd, stdout, stderr }: Context,
  { ask, lines }: Question<Facts>,
): Promise<ExitCode> => {
  const calendar = await readCalendar(files, cwd);
  const options = asOf === undefined ? {} : { asOf };
  const { facts, certainty } = unlessRefused([InvalidDateError, CalendarCoverageError], () =>
    publishedOrProvisional((known) => {
      const facts = ask(calendar, known);
      return { facts, certainty: calendar.certainty(facts.span.from, facts.span.to, known) };
    }, options),
  );
  const published = calendar.coverage(options);
  if (format === "json") {
    const { span: _, ...shown } = facts;
    const provisional = certainty === "provisional";
    const document = { ...shown, ...options, provisional, certainty, calendar: published };
    await stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    // Names and notices may come from a file.
    for (const line of lines(facts, lang)) await stdout.write(`${printable(line)}\n`);
    const note = caution(certainty, published);
    if (note !== undefined) await stderr.write(`${inLanguage(note, lang)}\n`);
  }
  return exitCodes.clean;
};

const caution = (certainty: Certainty, { to }: Coverage): Text | undefined => {
  if (certainty === "announced") return undefined;
  if (certainty === "provisional") {
    return {
      zh: `注意：放假安排只公布到 ${to}，其后只按周末和法定节日推算；新的通知公布后，结果可能变动`,
      en: `note: days off are published up to ${to}; after it weekends and statutory days are assumed, and the answer may move when the next notice is out`,
    };
  }
  const year = to.slice(0, 4);
  return {
    zh: `注意：${year} 年 12 月尚非最后安排；次年的通知仍可能在其中放假或补班`,
    en: `note: December ${year} is not final; the notice for the next year may still arrange days off or make-up days in it`,
  };
};

/** `国庆节  10-01 至 10-07 放假  10-08、10-09 补班  国办发明电〔2015〕18号` */
const holidayLines = (holidays: readonly Holiday[], year: string, lang: Language): string[] => {
  const marked = (days: readonly string[], mark: Text): string =>
    days.length === 0 ? "" : `${dayRuns(days, year, lang)} ${inLanguage(mark, lang)}`;
  return tableLines(
    holidays.map(({ name, notice, daysOff, makeUpDays }) => [
      name,
      marked(daysOff, { zh: "放假", en: "off" }),
      marked(makeUpDays, { zh: "补班", en: "worked" }),
      notice,
    ]),
  );
};
