import { dayNumber } from "./civil-date.js";
import { editions, festivals, firstYear as firstFestivalYear } from "./generated/statutory-days.js";

/** Days off that the holiday regulation itself grants in a year, as it was known on a day. */
export const statutoryDays = (year: number, asOf: string | undefined): [day: number, name: string][] => {
  const edition = editions.findLast(
    ({ firstYear, released }) => firstYear <= year && (asOf === undefined || released <= asOf),
  );
  const movable = festivals[year - firstFestivalYear];
  return (edition?.holidays ?? []).flatMap(([name, on, days, daysBefore]) => {
    const date = typeof on === "number" ? movable?.slice(on * 4, on * 4 + 4) : on;
    if (date === undefined) return [];
    const first = dayNumber(year, +date.slice(0, 2), +date.slice(2)) - daysBefore;
    return Array.from({ length: days }, (_, index): [number, string] => [first + index, name]);
  });
};

/** The last year for which the dates of the movable festivals are held. */
export const lastProvisionalYear: number = firstFestivalYear + festivals.length - 1;

/** Days on which an edition of the holiday regulation became known. */
export const editionReleases: readonly string[] = editions.map(({ released }) => released);
