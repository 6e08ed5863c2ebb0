import fc from "fast-check";
import { expect, it } from "vitest";
import { plainDate } from "../fields/plain-date.js";

const isDay = (text: string): boolean => plainDate.safeParse(text).success;

it("takes every day from 1000 to 2999", () => {
  const days = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(fc.property(days, (day) => isDay(day.toISOString().slice(0, 10))));
});

it.each(["1000-01-01", "2000-02-29", "2024-02-29", "2999-12-31"])("takes %s", (text) => {
  expect(isDay(text)).toBe(true);
});

it.each([
  "0999-12-31",
  "3000-01-01",
  "1900-02-29",
  "2023-02-29",
  "2024-02-30",
  "2024-04-31",
  "2024-13-01",
  "2024-00-10",
  "2024-2-3",
  "2024-02-03\n",
  " 2024-02-03",
  "２０２４-02-03",
  "2024/02/03",
])("refuses %j", (text) => {
  expect(isDay(text)).toBe(false);
});
