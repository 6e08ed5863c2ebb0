import type { CalendarAdditions } from "./calendar.js";
import type {
  Amendment,
  Arrangement,
  CalendarYear,
  HolidayPeriod,
  RegionalOverlay,
} from "./calendar-year.js";
import { dayNumber, isWeekend, parseDay } from "./civil-date.js";
import { CalendarDataError, InvalidDateError, type Text } from "./errors.js";

const arrangementKeys = [
  "notice",
  "title",
  "issuer",
  "signed",
  "released",
  "evidence",
  "sources",
  "remark",
  "periods",
];
const periodKeys = ["name", "from", "to", "days", "makeup", "byStatute"];

const refuse = (path: string, zh: string, en: string): never => {
  throw new CalendarDataError(path, { zh, en });
};

const asObject = (path: string, value: unknown, keys: readonly string[]): void => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(path, "应为对象", "expected an object");
  }
  const stranger = Object.keys(value as object).find((key) => !keys.includes(key) && key !== "$schema");
  // A mistyped key would otherwise lose a day in silence.
  if (stranger !== undefined) refuse(`${path}.${stranger}`, "未知的键", "unknown key");
};

const asDay = (path: string, value: unknown): number => {
  try {
    return parseDay(value as string);
  } catch (error) {
    if (error instanceof InvalidDateError) throw new CalendarDataError(path, error.text);
    throw error;
  }
};

const asList = (path: string, value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(path, "应为数组", "expected an array");

const checkPeriod = (path: string, period: HolidayPeriod, range: readonly [number, number]): void => {
  asObject(path, period, periodKeys);
  if (typeof period.name !== "string" || period.name === "") refuse(`${path}.name`, "缺名称", "no name");
  const inRange = (at: string, day: number): number =>
    day < range[0] || day > range[1] ? refuse(at, "不在该年之内", "lies outside the year") : day;
  const from = inRange(`${path}.from`, asDay(`${path}.from`, period.from));
  const to = inRange(`${path}.to`, asDay(`${path}.to`, period.to));
  if (to < from) refuse(`${path}.to`, "早于 from", "is before from");
  if (period.days !== undefined && period.days !== to - from + 1) {
    refuse(`${path}.days`, `应为 ${to - from + 1}`, `should be ${to - from + 1}`);
  }
  asList(`${path}.makeup`, period.makeup ?? []).forEach((date, index) => {
    const at = `${path}.makeup[${index}]`;
    const day = inRange(at, asDay(at, date));
    if (!isWeekend(day)) refuse(at, "不是周六或周日", "is neither a Saturday nor a Sunday");
    if (day >= from && day <= to) refuse(at, "在放假期间之内", "lies inside the days off");
  });
};

const checkArrangement = (
  path: string,
  arrangement: Arrangement,
  keys: readonly string[],
  range: readonly [number, number],
): void => {
  asObject(path, arrangement, [...arrangementKeys, ...keys]);
  const { notice } = arrangement;
  if (notice !== undefined && notice !== null && typeof notice !== "string") {
    refuse(`${path}.notice`, "应为文号或 null", "expected a document number or null");
  }
  for (const key of ["signed", "released"] as const) {
    if (arrangement[key] !== undefined && arrangement[key] !== null)
      asDay(`${path}.${key}`, arrangement[key]);
  }
  asList(`${path}.periods`, arrangement.periods).forEach((period, index) => {
    checkPeriod(`${path}.periods[${index}]`, period as HolidayPeriod, range);
  });
  checkDaysApart(path, arrangement.periods);
};

/** A day cannot be off and worked by the same notice, nor named twice. */
const checkDaysApart = (path: string, periods: readonly HolidayPeriod[]): void => {
  const taken = new Set<number>();
  const take = (at: string, day: number): void => {
    if (taken.has(day)) refuse(at, "与同一通知的另一安排重叠", "overlaps another period of the same notice");
    taken.add(day);
  };
  periods.forEach(({ from, to, makeup = [] }, index) => {
    const at = `${path}.periods[${index}]`;
    for (let day = parseDay(from); day <= parseDay(to); day++) take(at, day);
    for (const date of makeup) take(`${at}.makeup`, parseDay(date));
  });
};

/** @throws {CalendarDataError} for anything but lists of years and overlays: a mistyped key would lose them. */
export const checkAdditions = (additions: CalendarAdditions): void => {
  asObject("createCalendar", additions, ["years", "overlays"]);
  asList("years", additions.years ?? []);
  asList("overlays", additions.overlays ?? []);
};

/** @throws {CalendarDataError} for a year that lacks something or contradicts itself. */
export const checkYear = (path: string, value: CalendarYear): void => {
  asObject(path, value, [...arrangementKeys, "year", "amendments"]);
  const { year, amendments = [] } = value;
  if (!Number.isInteger(year) || year < 1990 || year > 2100) {
    refuse(`${path}.year`, "应为四位年份", "expected a four-digit year");
  }
  const range = [dayNumber(year - 1, 12, 1), dayNumber(year, 12, 31)] as const;
  checkArrangement(path, value, ["year", "amendments"], range);
  asList(`${path}.amendments`, amendments).forEach((amendment, index) => {
    const at = `${path}.amendments[${index}]`;
    checkArrangement(at, amendment as Amendment, ["replaces"], range);
    for (const name of asList(`${at}.replaces`, (amendment as Amendment).replaces ?? [])) {
      // Nothing would be withdrawn, and nobody would know.
      if (!value.periods.some((period) => period.name === name)) {
        refuse(`${at}.replaces`, `该年没有 ${name} 的安排`, `the year has no period ${name}`);
      }
    }
  });
};

/** @throws {CalendarDataError} for an overlay that lacks something or contradicts itself. */
export const checkOverlay = (path: string, overlay: RegionalOverlay): void => {
  const anyDay = [dayNumber(1990, 1, 1), dayNumber(2100, 12, 31)] as const;
  checkArrangement(path, overlay, ["region"], anyDay);
  if (typeof overlay.region !== "string" || overlay.region === "") {
    refuse(`${path}.region`, "缺地区", "no region");
  }
};

/** @throws {CalendarDataError} when a year is missing between others: its days would be guessed. */
export const checkNoGap = (years: readonly number[]): void => {
  const missing = years.find((year, index) => index > 0 && years[index - 1] !== year - 1);
  if (missing !== undefined) {
    const text: Text = { zh: `缺 ${missing - 1} 年的安排`, en: `the year ${missing - 1} is missing` };
    throw new CalendarDataError("years", text);
  }
};
