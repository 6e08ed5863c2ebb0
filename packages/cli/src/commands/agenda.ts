import { resolve } from "node:path";
import {
  type AgendaDuty,
  type AgendaItem,
  type AgendaStatus,
  agendaCsv,
  agenda as agendaOf,
  DeadlineError,
  statusWords,
} from "@zwgk/deadlines";
import type { Language, Text } from "@zwgk/validators";
import { CalendarCoverageError } from "@zwgk/workdays";
import pico from "picocolors";
import { readCalendar } from "../calendar/calendar-files.js";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { tableLines } from "../display/table.js";
import { truncate } from "../display/width.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { type JsonFile, readJsonInput } from "../input/json-file.js";
import { counted, inLanguage } from "../language.js";
import { fileSink } from "../output/sink.js";
import { UsageError, unlessRefused } from "../usage-error.js";

export type AgendaFormat = "text" | "json" | "csv";

export interface AgendaOptions {
  readonly year: number;
  readonly asOf?: string;
  readonly ics?: string;
  readonly calendar: readonly string[];
  readonly format: AgendaFormat;
  readonly lang: Language;
}

/** Dates a year's duties and says how each stands on a day. */
export const agenda = async (input: string, options: AgendaOptions, context: Context): Promise<ExitCode> => {
  const { year, asOf = context.today, format, lang, ics } = options;
  const { cwd, stdout } = context;
  const calendar = await readCalendar(options.calendar, cwd);
  const published = unlessRefused([CalendarCoverageError], () => calendar.coverage({ asOf }));
  const file = await readJsonInput(input, context, { zh: "事项文件", en: "the duties" });
  const { duties, at } = dutiesOf(file);
  const items = await itemsOf(
    () => agendaOf(duties, { year, asOf, calendar }),
    (row) => lineOf(file, `${at}/${row}`),
  );
  if (ics !== undefined) await writeIcalendar(resolve(cwd, ics), items, lang, context.now);
  if (format === "json") {
    await stdout.write(`${JSON.stringify({ year, asOf, calendar: published, items }, null, 2)}\n`);
  } else if (format === "csv") await stdout.write(agendaCsv(items, { lang }));
  else {
    for (const line of itemLines(items, lang, context.color)) await stdout.write(`${line}\n`);
    await stdout.write(`${inLanguage(sum(items, year, asOf), lang)}\n`);
  }
  const isBehind = items.some(({ status }) => status === "late" || status === "overdue");
  return isBehind ? exitCodes.findings : exitCodes.clean;
};

/** The duties of a file, and where in it they are. What each of them holds is for the library to check. */
const dutiesOf = ({ file, value }: JsonFile): { duties: readonly AgendaDuty[]; at: string } => {
  if (Array.isArray(value)) return { duties: value, at: "" };
  const { duties } = Object(value) as { duties?: unknown };
  if (Array.isArray(duties)) return { duties, at: "/duties" };
  throw new UsageError({
    zh: `${file}：应为事项的数组，或含有数组 duties 的对象`,
    en: `${file}: expected an array of duties, or an object with an array "duties"`,
  });
};

const itemsOf = async (
  ask: () => readonly AgendaItem[],
  placeOf: (row: number) => Promise<string>,
): Promise<readonly AgendaItem[]> => {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof DeadlineError) || error.row === undefined) throw error;
    const place = await placeOf(error.row);
    throw new UsageError({ zh: `${place}: ${error.text.zh}`, en: `${place}: ${error.text.en}` });
  }
};

const lineOf = async ({ file, text }: JsonFile, pointer: string): Promise<string> => {
  const { linesOfValues } = await import("../input/value-lines.js");
  return `${file}:${linesOfValues(text, [pointer])(pointer)}`;
};

const writeIcalendar = async (
  path: string,
  items: readonly AgendaItem[],
  lang: Language,
  now: number,
): Promise<void> => {
  const { agendaIcalendar } = await import("@zwgk/deadlines/icalendar");
  const sink = await fileSink(path);
  await sink.write(agendaIcalendar(items, { stamp: new Date(now), lang }));
  await sink.close();
};

/** A column of the table, and what it holds of an item. */
type Column = readonly [title: Text, cell: (item: AgendaItem) => string | undefined];

const itemLines = (items: readonly AgendaItem[], lang: Language, color: boolean): string[] => {
  const colors = pico.createColors(color);
  const paint: Readonly<Record<AgendaStatus, (text: string) => string>> = {
    "on-time": colors.green,
    late: colors.yellow,
    due: colors.bold,
    overdue: colors.red,
    "missing-fact": colors.magenta,
  };
  const say = (text: Text): string => inLanguage(text, lang);
  const columns: readonly Column[] = [
    [{ zh: "最迟", en: "due" }, ({ due }) => due],
    [{ zh: "顺延前", en: "nominal" }, ({ nominal, due }) => (nominal === due ? undefined : nominal)],
    [{ zh: "稳妥日期", en: "safe" }, ({ safe }) => safe],
    [{ zh: "状态", en: "status" }, ({ status }) => paint[status](say(statusWords[status]))],
    [{ zh: "迟延", en: "late by" }, ({ workdaysLate }) => lateness(workdaysLate, lang)],
    [{ zh: "公开日期", en: "published" }, ({ published }) => published],
    [{ zh: "事项", en: "item" }, ({ item }) => shown(item)],
    [{ zh: "公开主体", en: "publisher" }, ({ publisher }) => shown(publisher)],
    [{ zh: "备注", en: "remarks" }, (item) => remark(item, lang)],
  ];
  const cells = items.map((item) => columns.map(([, cell]) => cell(item) ?? ""));
  if (items.length === 0) return [];
  const isUsed = (_: unknown, column: number): boolean => cells.some((row) => row[column] !== "");
  const titles = columns.map(([title]) => say(title));
  return tableLines([titles, ...cells].map((row) => row.filter(isUsed)));
};

const lateness = (days: number | undefined, lang: Language): string | undefined =>
  days === undefined
    ? undefined
    : inLanguage({ zh: `${days} 个工作日`, en: counted(days, "working day") }, lang);

const shown = (text: string): string => truncate(printable(text), 40);

const remark = ({ missing, provisional }: AgendaItem, lang: Language): string | undefined => {
  if (missing !== undefined) return inLanguage(missing.message, lang);
  return provisional
    ? inLanguage({ zh: "放假安排未定，可能变动", en: "days off are not settled, it may move" }, lang)
    : undefined;
};

/** `2016 年，截至 2016-12-05：4 项，按期 2，迟延 1，逾期 1` */
const sum = (items: readonly AgendaItem[], year: number, asOf: string): Text => {
  const counts = (Object.keys(statusWords) as AgendaStatus[]).flatMap((status) => {
    const count = items.filter((item) => item.status === status).length;
    const { zh, en } = statusWords[status];
    return count === 0 ? [] : [{ zh: `${zh} ${count}`, en: `${en} ${count}` }];
  });
  return {
    zh: `${year} 年，截至 ${asOf}：${[`${items.length} 项`, ...counts.map(({ zh }) => zh)].join("，")}`,
    en: `${year}, as of ${asOf}: ${[counted(items.length, "item"), ...counts.map(({ en }) => en)].join(", ")}`,
  };
};
