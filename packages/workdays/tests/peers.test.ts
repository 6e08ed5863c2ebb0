import { isWorkday } from "@zwgk/workdays";
import chineseDays from "chinese-days";
import { expect, test, vi } from "vitest";
import { daysBetween } from "./days.js";

// It reads a date as UTC and its weekday in local time; west of it its own answers shift.
vi.hoisted(() => vi.stubEnv("TZ", "UTC"));

/** Days on which the other library is wrong, and why we say so. */
const explained: Readonly<Record<string, string>> = {
  "2005-12-31": "the notice for 2006 (国办发明电〔2005〕35号) makes this Saturday a working day",
};

test("agrees with an independent set day by day, but for explained days", () => {
  const differing = daysBetween("2004-01-01", "2026-12-31").filter(
    (day) => isWorkday(day) !== chineseDays.isWorkday(day),
  );
  expect(differing).toEqual(Object.keys(explained));
  expect(differing.filter((day) => day >= "2008-01-01")).toEqual([]);
});
