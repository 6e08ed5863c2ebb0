import type { Arrangement, CalendarYear, HolidayPeriod } from "./calendar-year.js";
import { years } from "./generated/years.js";

const token = /^(\*?)(.+?)([0-9]{4})-([0-9]{4})((?:\+[0-9]{4})*)$/;

/** `MMDD` of a notice for `year`; December belongs to the year before. */
const decodeDay = (year: number, day: string): string =>
  `${day.startsWith("12") ? year - 1 : year}-${day.slice(0, 2)}-${day.slice(2)}`;

const decodePeriod = (year: number, text: string): HolidayPeriod => {
  const [, byStatute, name = "", from = "", to = "", makeup = ""] = token.exec(text) ?? [];
  return {
    name,
    from: decodeDay(year, from),
    to: decodeDay(year, to),
    makeup: makeup
      .split("+")
      .slice(1)
      .map((day) => decodeDay(year, day)),
    byStatute: byStatute === "*",
  };
};

const decodeArrangement = (year: number, text: string): Arrangement & { readonly replaces: string[] } => {
  const [notice = "", released = "", replaces = "", periods = ""] = text.split("|");
  return {
    notice,
    released,
    replaces: replaces === "" ? [] : [replaces],
    periods: periods.split(" ").map((period) => decodePeriod(year, period)),
  };
};

/** The arrangements this package was built with: one line a year, amendments after `~`. */
export const bundledYears = (): CalendarYear[] =>
  years.split("\n").map((line) => {
    const year = +line.slice(0, 4);
    const [base = "", ...amendments] = line.slice(4).split("~");
    return {
      year,
      ...decodeArrangement(year, base),
      amendments: amendments.map((text) => decodeArrangement(year, text)),
    };
  });
