import type { Amendment, Arrangement, CalendarYear, HolidayPeriod } from "@zwgk/workdays";
import { list, readJson } from "../repository.js";
import { type GeneratedFiles, typescript } from "./generated-file.js";

interface StatutoryDays {
  readonly editions: readonly {
    readonly released: string;
    readonly firstYear: number;
    readonly holidays: readonly {
      readonly name: string;
      readonly on: string;
      readonly daysBefore?: number;
      readonly days: number;
    }[];
  }[];
  readonly festivals: readonly (Readonly<Record<string, string>> & { readonly year: string })[];
}

const festivalNames = ["springFestival", "qingming", "dragonBoat", "midAutumn"];

const monthAndDay = (date: string): string => date.slice(5, 7) + date.slice(8);

const encodeDay = (year: number, date: string): string => {
  const expected = date.slice(5, 7) === "12" ? year - 1 : year;
  if (Number(date.slice(0, 4)) !== expected) {
    throw new Error(`${year}.json: ${date}: only the December before can lie outside the year`);
  }
  return monthAndDay(date);
};

const encodePeriod = (year: number, { name, from, to, makeup = [], byStatute }: HolidayPeriod): string =>
  `${byStatute ? "*" : ""}${name}${encodeDay(year, from)}-${encodeDay(year, to)}` +
  makeup.map((date) => `+${encodeDay(year, date)}`).join("");

const encodeArrangement = (year: number, arrangement: Arrangement & Pick<Amendment, "replaces">): string =>
  [
    arrangement.notice ?? arrangement.title,
    // Where the day of release is not known, the notice counts as known from the end of the year before.
    arrangement.released ?? arrangement.signed ?? `${year - 1}-12-31`,
    (arrangement.replaces ?? []).join(),
    arrangement.periods.map((period) => encodePeriod(year, period)).join(" "),
  ].join("|");

const encodeYear = (year: CalendarYear): string =>
  year.year + [year, ...(year.amendments ?? [])].map((each) => encodeArrangement(year.year, each)).join("~");

/** The calendar's data, as small as it goes: `src/bundled-years.ts` reads it back. */
export const generateWorkdays = (): GeneratedFiles => {
  const years = list("packages/workdays/data/[0-9]*.json").map((path) => readJson<CalendarYear>(path));
  const { editions, festivals } = readJson<StatutoryDays>("packages/workdays/data/statutory-days.json");
  const compactEditions = editions.map(({ released, firstYear, holidays }) => ({
    released,
    firstYear,
    holidays: holidays.map(({ name, on, days, daysBefore = 0 }) => [
      name,
      festivalNames.includes(on) ? festivalNames.indexOf(on) : on.replace("-", ""),
      days,
      daysBefore,
    ]),
  }));
  const compactFestivals = festivals.map((year) =>
    festivalNames.map((name) => monthAndDay(year[name] ?? "")).join(""),
  );
  return new Map([
    [
      "packages/workdays/src/generated/years.ts",
      typescript(
        "packages/workdays/data/<year>.json",
        `/** One line a year: notice|released|replaced periods|periods; amendments follow after \`~\`. */
export const years: string = \`${years.map(encodeYear).join("\n")}\`;`,
      ),
    ],
    [
      "packages/workdays/src/generated/statutory-days.ts",
      typescript(
        "packages/workdays/data/statutory-days.json",
        `/** Editions of the holiday regulation: name, day or movable festival, days off, days before. */
export const editions: readonly {
  readonly released: string;
  readonly firstYear: number;
  readonly holidays: readonly (readonly [name: string, on: string | number, days: number, daysBefore: number])[];
}[] = ${JSON.stringify(compactEditions)};

/** First year of \`festivals\`. */
export const firstYear: number = ${festivals[0]?.year};

/** ${festivalNames.join(", ")} of each year, \`MMDD\` each. */
export const festivals: readonly string[] =
  "${compactFestivals.join(" ")}".split(" ");`,
      ),
    ],
  ]);
};
