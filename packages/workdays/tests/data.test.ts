import { readFileSync } from "node:fs";
import { type CalendarYear, createCalendar, dayInfo } from "@zwgk/workdays";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { daysBetween } from "./days.js";

const folder = new URL("../data/", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const years: CalendarYear[] = globSync("[0-9]*.json", { cwd: folder.pathname }).sort().map(read);

test("every year is one file, named by its year", () => {
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 26 }, (_, index) => 2001 + index));
});

test("the published files are what the package was built with", () => {
  const fromFiles = createCalendar({ years });
  for (const day of daysBetween("2001-01-01", "2026-12-31"))
    expect(fromFiles.dayInfo(day)).toEqual(dayInfo(day));
});

describe("the dates of the movable festivals", () => {
  interface Festivals {
    readonly festivals: readonly (Readonly<Record<string, string>> & { readonly year: number })[];
  }
  const { festivals } = read("statutory-days.json") as Festivals;

  test.each([
    ["springFestival", /春节/, 2002],
    ["qingming", /清明节/, 2008],
    ["dragonBoat", /端午节/, 2008],
    // In some years the festival falls into the days off of National Day.
    ["midAutumn", /中秋节|国庆节/, 2008],
  ])("%s lies in the days off the notices named %s", (festival, name, since) => {
    const held = festivals.filter(({ year }) => year >= since && year <= 2026);
    expect(held.length).toBe(2027 - since);
    for (const each of held) expect(dayInfo(each[festival] as string).name).toMatch(name);
  });
});
