import { isDate } from "@zwgk/workdays";
import { checkLanguage } from "./check-language.js";
import type { ClockEvent, DeadlineRule, DeadlineRuleVersion } from "./deadline-rule.js";
import type { DueDate, Step } from "./due-date-result.js";
import { dutyInWords } from "./duty-in-words.js";
import { holidayInEnglish } from "./holiday-names.js";
import { ruleById } from "./rule-lookup.js";
import type { Language } from "./text.js";

const weekdays = {
  "zh-CN": ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

const words = {
  "zh-CN": {
    due: "最迟",
    latestDay: "最晚在",
    lastDayOpen: "至少到",
    receivedOn: "收到之日",
    trigger: "起算",
    arrival: "到达",
    calendarPeriod: "所属时段",
    restarted: (event: string) => `重新起算（原自 ${event}）`,
    period: "期限",
    opens: "最早",
    nextStep: "下一步不早于",
    firstDue: "未延长时最迟",
    nominal: "顺延前",
    safe: "稳妥日期",
    overdueFrom: "逾期自",
    counted: "逐日",
    basis: "依据",
    readings: "几种读法",
    warnings: "注意",
    note: "说明",
    date: (day: string, weekday: string) => `${day}（${weekday}）`,
    day: (from: number, to: number) => (from === to ? `第 ${from} 日` : `第 ${from} 至 ${to} 日`),
    month: (n: number) => `满 ${n} 个月`,
    year: (n: number) => `满 ${n} 年`,
    hour: (n: number) => `满 ${n} 小时`,
    to: " 至 ",
    separator: "：",
    skipped: "不计",
    reasons: {
      trigger: "当日不计",
      moment: "自此时起算",
      arrival: "到达",
      receipt: "视为收到",
      "same-day": "同日",
      weekend: "周末",
      holiday: "放假",
      suspended: "中止",
      "rest-day-at-end": "末日遇休息日",
      rolled: "顺延至此",
      "make-up-workday": "补班",
      "fixed-date": "规定的日子",
    },
  },
  en: {
    due: "Due at the latest",
    latestDay: "At the latest on",
    lastDayOpen: "Open at least to",
    receivedOn: "Received on",
    trigger: "Counted from",
    arrival: "Arrived on",
    calendarPeriod: "For",
    restarted: (event: string) => `when the clock started again (at first ${event})`,
    period: "Period",
    opens: "Not before",
    nextStep: "Next step not before",
    firstDue: "Without the extension",
    nominal: "Before moving the last day",
    safe: "Safe date",
    overdueFrom: "Overdue from",
    counted: "Day by day",
    basis: "Basis",
    readings: "Readings",
    warnings: "Note well",
    note: "Remarks",
    date: (day: string, weekday: string) => `${day} (${weekday})`,
    day: (from: number, to: number) => (from === to ? `day ${from}` : `days ${from} to ${to}`),
    month: (n: number) => `month ${n}`,
    year: (n: number) => `year ${n}`,
    hour: (n: number) => `hour ${n}`,
    to: " to ",
    separator: ": ",
    skipped: "not counted",
    reasons: {
      trigger: "the day itself does not count",
      moment: "it runs from this moment",
      arrival: "arrival",
      receipt: "counts as received",
      "same-day": "the same day",
      weekend: "weekend",
      holiday: "holiday",
      suspended: "suspended",
      "rest-day-at-end": "rest day at the end",
      rolled: "moved to here",
      "make-up-workday": "make-up working day",
      "fixed-date": "the day set",
    },
  },
} as const;

/** Why the date is that date, as text for people: trigger, days, basis, readings, warnings. */
export const explain = (result: DueDate, { lang = "zh-CN" }: { readonly lang?: Language } = {}): string => {
  checkLanguage(lang);
  const rule = ruleById(result.ruleId);
  const version = rule.versions.find(({ from }) => from === result.version) as DeadlineRuleVersion;
  const say = words[lang];
  const key = lang === "en" ? "en" : "zh";
  const date = (text: string): string => (isDate(text) ? say.date(text, weekdayOf(text, lang)) : text);
  const line = (label: string, text: string): string => `${label}${say.separator}${text}`;
  const list = (label: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${label}${say.separator.trimEnd()}`, ...items.map((item) => `  ${item}`)];

  const headline = {
    before: say.latestDay,
    hold: say.lastDayOpen,
    derive: say.receivedOn,
  }[result.direction as string];
  return [
    line(rule.title[key], `${headline ?? say.due} ${date(result.due)}`),
    triggerLine(rule, result, lang),
    line(say.period, dutyInWords(asCounted(version, result), lang)),
    ...(result.opens === undefined ? [] : [line(say.opens, date(result.opens))]),
    ...(result.firstDue === undefined ? [] : [line(say.firstDue, date(result.firstDue))]),
    ...(result.nominal === result.due ? [] : [line(say.nominal, date(result.nominal))]),
    ...(result.safe === result.due ? [] : [line(say.safe, date(result.safe))]),
    ...(result.nextStepFrom === undefined ? [] : [line(say.nextStep, date(result.nextStepFrom))]),
    ...(result.overdueFrom === null ? [] : [line(say.overdueFrom, date(result.overdueFrom))]),
    ...list(
      say.counted,
      runsOf(result.steps).map((run) => stepLine(run, result, version, lang)),
    ),
    ...list(
      say.basis,
      result.basis.map(
        ({ title, number, article }) =>
          title[key] +
          (number === undefined ? "" : ` ${number}`) +
          (article === undefined ? "" : ` ${article}`),
      ),
    ),
    ...list(
      say.readings,
      result.readings.map(({ title, due, chosen }) => `${chosen ? "→" : " "} ${date(due)} ${title[key]}`),
    ),
    ...list(
      say.warnings,
      result.warnings.map(({ message }) => message[key]),
    ),
    ...list(
      say.note,
      [rule.note, version.note].flatMap((note) => (note === undefined ? [] : [note[key]])),
    ),
  ].join("\n");
};

const triggerLine = (rule: DeadlineRule, result: DueDate, lang: Language): string => {
  const say = words[lang];
  const { direction, trigger, restarted } = result;
  const title = rule.trigger.title[lang === "en" ? "en" : "zh"];
  const when = isDate(trigger) ? say.date(trigger, weekdayOf(trigger, lang)) : trigger;
  if (rule.trigger.event.startsWith("calendar")) return `${say.calendarPeriod}${say.separator}${trigger}`;
  const label = direction === "derive" ? say.arrival : say.trigger;
  return `${label}${say.separator}${when} ${restarted === undefined ? title : say.restarted(restarted)}`;
};

const weekdayOf = (date: string, lang: Language): string => weekdays[lang][new Date(date).getUTCDay()] ?? "";

/** The version with the number that was counted: set locally, or made longer. */
const asCounted = (version: DeadlineRuleVersion, { steps }: DueDate): DeadlineRuleVersion => {
  const amount = steps.findLast(({ counted }) => counted)?.number;
  return "period" in version && version.direction !== "every" && amount !== undefined
    ? { ...version, period: { ...version.period, amount } }
    : version;
};

/** Steps that say the same, one after the other. */
const runsOf = (steps: readonly Step[]): Step[][] => {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const alike =
      last?.reason === step.reason &&
      last.name === step.name &&
      last.source === step.source &&
      step.reason !== "month" &&
      step.reason !== "year";
    if (alike) run?.push(step);
    else runs.push([step]);
  }
  return runs;
};

const stepLine = (
  run: readonly Step[],
  { direction }: DueDate,
  { suspensions = [] }: DeadlineRuleVersion,
  lang: Language,
): string => {
  const say = words[lang];
  const [first, last] = [run[0] as Step, run.at(-1) as Step];
  const dates = first === last ? first.date : `${first.date}${say.to}${last.date}`;
  const name = lang === "en" ? englishName(first, suspensions) : first.name;
  const why = [
    say.reasons[wordOf(first, direction) as keyof typeof say.reasons] as string | undefined,
    name,
    // The articles stand under the basis, in the reader's language; notices have a number only.
    lang === "en" && first.name === undefined ? undefined : first.source,
  ].filter((part) => part !== undefined);
  const number = first.counted ? numberOf(first, last, say) : say.skipped;
  const unnumbered = first.reason === "rolled" || direction === "derive" || !isDate(first.date);
  return [dates, unnumbered && !first.counted ? "" : number, why.join(" ")]
    .filter((part) => part !== "")
    .join("  ");
};

const englishName = ({ reason, name }: Step, suspensions: readonly ClockEvent[]): string | undefined =>
  reason === "suspended"
    ? suspensions.map(({ title }) => title.en).join(", ")
    : name === undefined
      ? undefined
      : holidayInEnglish(name);

/** Which word fits: a moment is no day, and an arrival starts no count. */
const wordOf = ({ date, reason }: Step, direction: DueDate["direction"]): string => {
  if (direction === "derive") return reason === "trigger" ? "arrival" : "receipt";
  if (direction === "with") return "same-day";
  return reason === "trigger" && !isDate(date) ? "moment" : reason;
};

const numberOf = ({ reason, number = 1 }: Step, last: Step, say: (typeof words)[Language]): string => {
  if (reason === "month" || reason === "year" || reason === "hour") return say[reason](number);
  return reason === "fixed-date" ? "" : say.day(number, last.number ?? number);
};
