import { isWorkday } from "@zwgk/workdays";
import chineseDays from "chinese-days";
import { expect, test } from "vitest";
import { daysBetween } from "./days.js";

/** Days on which the other library is wrong, and why we say so. */
const explained: Readonly<Record<string, string>> = {
  "2005-12-31": "the notice for 2006 (国办发明电〔2005〕35号) makes this Saturday a working day",
};

test("agrees with an independent set day by day, but for explained days", () => {
  const zone = process.env["TZ"];
  // It reads a date as UTC and its weekday in local time; elsewhere its own answers shift.
  process.env["TZ"] = "UTC";
  const differing = daysBetween("2004-01-01", "2026-12-31").filter(
    (day) => isWorkday(day) !== chineseDays.isWorkday(day),
  );
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(differing).toEqual(Object.keys(explained));
  expect(differing.filter((day) => day >= "2008-01-01")).toEqual([]);
});
