import { bundledYears } from "./bundled-years.js";
import { checkAdditions, checkNoGap, checkOverlay, checkYear } from "./calendar-data.js";
import type { Arrangement, CalendarYear, RegionalOverlay } from "./calendar-year.js";
import { formatDay, isWeekend, parseDay } from "./civil-date.js";
import { CalendarCoverageError } from "./errors.js";
import { editionReleases, lastProvisionalYear, statutoryDays } from "./statutory-days.js";
import { type Certainty, type SpecialDay, Timeline } from "./timeline.js";

const HOLIDAY_REGULATION = "全国年节及纪念日放假办法";

/** How a question is to be answered. */
export interface CalendarOptions {
  /** Only what was published by this day, `YYYY-MM-DD`, is known. Without it, everything held is. */
  readonly asOf?: string;
  /** After the last arrangement, answer by weekends and statutory days instead of throwing. */
  readonly provisional?: boolean;
}

export interface DayInfo {
  readonly date: string;
  readonly kind: "workday" | "weekend" | "holiday" | "make-up-workday";
  /** Name of the holiday the day belongs to or is worked for; `null` on ordinary days. */
  readonly name: string | null;
  /** Number of the notice that makes the day special (its title where no number is known); else `null`. */
  readonly notice: string | null;
  /** Present when the day may still change: `not-final` in the last December, `provisional` after it. */
  readonly certainty?: Exclude<Certainty, "announced">;
}

/** First and last day of the published arrangements. */
export interface Coverage {
  readonly from: string;
  readonly to: string;
}

/**
 * Working days of one calendar. Every date is a civil date in Beijing, `YYYY-MM-DD`.
 *
 * Every function throws {@link InvalidDateError} for text that is not a date,
 * {@link CalendarCoverageError} when the question or its answer lies outside the arrangements, and a
 * `RangeError` for an option there is none of.
 */
export interface Calendar {
  readonly isWorkday: (date: string, options?: CalendarOptions) => boolean;
  /**
   * `n > 0`: the n-th working day strictly after the date; `n < 0`: the n-th strictly before;
   * `0`: the day itself if it is a working day, else the next one. `n` is an integer (`RangeError`).
   */
  readonly addWorkdays: (date: string, n: number, options?: CalendarOptions) => string;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  readonly countWorkdays: (from: string, to: string, options?: CalendarOptions) => number;
  /** The first working day strictly after the date. */
  readonly nextWorkday: (date: string, options?: CalendarOptions) => string;
  /** The last working day strictly before the date. */
  readonly previousWorkday: (date: string, options?: CalendarOptions) => string;
  readonly dayInfo: (date: string, options?: CalendarOptions) => DayInfo;
  /** The least certain of the days from one date to another, both included. */
  readonly certainty: (from: string, to: string, options?: CalendarOptions) => Certainty;
  /** What is published (by `asOf`); outside it nothing is answered unless `provisional`. */
  readonly coverage: (options?: Pick<CalendarOptions, "asOf">) => Coverage;
}

export interface CalendarAdditions {
  /** Years to add, or to put in the place of those the package was built with. */
  readonly years?: readonly CalendarYear[];
  /** Local days laid over the national ones, later over earlier. */
  readonly overlays?: readonly RegionalOverlay[];
}

/**
 * A calendar with further years or regional days.
 *
 * @throws {CalendarDataError} for data that lacks something, contradicts itself or leaves a year out.
 */
export const createCalendar = (additions: CalendarAdditions = {}): Calendar => {
  checkAdditions(additions);
  const { years = [], overlays = [] } = additions;
  years.forEach((year, index) => {
    checkYear(`years[${index}]`, year);
  });
  overlays.forEach((overlay, index) => {
    checkOverlay(`overlays[${index}]`, overlay);
  });
  const byYear = new Map([...bundledYears(), ...years].map((year) => [year.year, year]));
  const ordered = [...byYear.values()].sort((a, b) => a.year - b.year);
  checkNoGap(ordered.map(({ year }) => year));
  return calendarOf(ordered, overlays);
};

const isKnown = ({ released }: Arrangement, asOf: string | undefined): boolean =>
  asOf === undefined || released === undefined || released === null || released <= asOf;

/** Lays an arrangement over the days before it. */
const layOver = (special: Map<number, SpecialDay>, arrangement: Arrangement): void => {
  const source = arrangement.notice ?? arrangement.title ?? "";
  for (const { name, from, to, makeup = [], byStatute } of arrangement.periods) {
    const notice = byStatute ? HOLIDAY_REGULATION : source;
    for (let day = parseDay(from); day <= parseDay(to); day++) {
      special.set(day, { kind: "holiday", name, notice });
    }
    for (const date of makeup) special.set(parseDay(date), { kind: "make-up-workday", name, notice });
  }
};

const withdraw = (special: Map<number, SpecialDay>, year: CalendarYear, names: readonly string[]): void => {
  for (const { name, from, to, makeup = [] } of year.periods) {
    if (!names.includes(name)) continue;
    for (let day = parseDay(from); day <= parseDay(to); day++) special.delete(day);
    for (const date of makeup) special.delete(parseDay(date));
  }
};

const timelineOf = (
  years: readonly CalendarYear[],
  overlays: readonly RegionalOverlay[],
  { asOf, provisional }: CalendarOptions,
): Timeline => {
  const unknown = years.findIndex((year) => !isKnown(year, asOf));
  const known = unknown < 0 ? years : years.slice(0, unknown);
  const first = known[0]?.year;
  const announcedLast = known.at(-1)?.year;
  if (first === undefined || announcedLast === undefined) throw new CalendarCoverageError(null, null);
  const special = new Map<number, SpecialDay>();
  const last = provisional ? Math.max(lastProvisionalYear, announcedLast) : announcedLast;
  for (let year = announcedLast + 1; year <= last; year++) {
    for (const [day, name] of statutoryDays(year, asOf)) {
      special.set(day, { kind: "holiday", name, notice: HOLIDAY_REGULATION });
    }
  }
  for (const year of known) {
    layOver(special, year);
    for (const amendment of year.amendments ?? []) {
      if (!isKnown(amendment, asOf)) continue;
      withdraw(special, year, amendment.replaces ?? []);
      layOver(special, amendment);
    }
  }
  for (const overlay of overlays) if (isKnown(overlay, asOf)) layOver(special, overlay);
  return new Timeline({ first, announcedLast, last }, special);
};

/** A mistyped `asOf` would be answered with what is known today. */
const refuseUnknownOptions = (options: CalendarOptions): void => {
  for (const key in options) {
    if (key === "asOf" || key === "provisional") continue;
    throw new RangeError(`未知的选项 ${key} · unknown option ${key}`);
  }
};

const calendarOf = (years: readonly CalendarYear[], overlays: readonly RegionalOverlay[]): Calendar => {
  const arrangements = [...years, ...years.flatMap(({ amendments = [] }) => amendments), ...overlays];
  const releases = [...arrangements.map(({ released }) => released ?? ""), ...editionReleases].sort();
  const timelines = new Map<string, Timeline>();

  /** Between two publications knowledge is the same, so one timeline serves. */
  const timeline = (options: CalendarOptions): Timeline => {
    const { asOf, provisional = false } = options;
    refuseUnknownOptions(options);
    if (asOf !== undefined) parseDay(asOf);
    const known = asOf === undefined ? undefined : (releases.findLast((day) => day <= asOf) ?? "");
    const mode = provisional ? "provisional" : "announced";
    const key = known === undefined ? mode : `${mode} ${known}`;
    let found = timelines.get(key);
    if (found === undefined) {
      found = timelineOf(years, overlays, { ...(known === undefined ? {} : { asOf: known }), provisional });
      timelines.set(key, found);
    }
    return found;
  };

  const coverageOf = ({ first, last }: Timeline): Coverage => ({
    from: formatDay(first),
    to: formatDay(last),
  });

  const covered = (days: Timeline, date: string): number => {
    const day = parseDay(date);
    if (!days.covers(day)) throw new CalendarCoverageError(date, coverageOf(days));
    return day;
  };

  const select = (days: Timeline, rank: number): string => {
    const day = days.select(rank);
    if (day === undefined) throw new CalendarCoverageError(null, coverageOf(days));
    return formatDay(day);
  };

  const calendar: Calendar = {
    isWorkday: (date, options = {}) => {
      const days = timeline(options);
      const day = covered(days, date);
      return days.rank(day) > days.rank(day - 1);
    },
    addWorkdays: (date, n, options = {}) => {
      if (!Number.isSafeInteger(n)) throw new RangeError(`n 应为整数 · n must be an integer: ${n}`);
      const days = timeline(options);
      const day = covered(days, date);
      return select(days, n > 0 ? days.rank(day) + n : days.rank(day - 1) + 1 + n);
    },
    countWorkdays: (from, to, options = {}) => {
      const days = timeline(options);
      return days.rank(covered(days, to)) - days.rank(covered(days, from));
    },
    nextWorkday: (date, options) => calendar.addWorkdays(date, 1, options),
    previousWorkday: (date, options) => calendar.addWorkdays(date, -1, options),
    dayInfo: (date, options = {}) => {
      const days = timeline(options);
      const day = covered(days, date);
      const special = days.special(day);
      const certainty = days.certainty(day);
      return {
        date,
        kind: special?.kind ?? (isWeekend(day) ? "weekend" : "workday"),
        name: special?.name ?? null,
        notice: special?.notice ?? null,
        ...(certainty === "announced" ? {} : { certainty }),
      };
    },
    certainty: (from, to, options = {}) => {
      const days = timeline(options);
      return days.certainty(Math.max(covered(days, from), covered(days, to)));
    },
    coverage: ({ asOf } = {}) => coverageOf(timeline(asOf === undefined ? {} : { asOf })),
  };
  return calendar;
};
