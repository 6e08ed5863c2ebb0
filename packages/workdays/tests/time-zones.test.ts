import { isWorkday } from "@zwgk/workdays";
import { addBusinessDays, differenceInBusinessDays, isBusinessDay } from "@zwgk/workdays/date-fns";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { daysBetween } from "./days.js";

const before = process.env["TZ"];
afterAll(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

describe.each([
  ["UTC", 0],
  ["Asia/Shanghai", -480],
  ["Asia/Urumqi", -360],
  ["America/Los_Angeles", 480],
])("on a server in %s", (zone, offset) => {
  beforeAll(() => {
    process.env["TZ"] = zone;
  });

  test("the zone is in force", () => {
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);
  });

  test("a year's days are what they are in Beijing", () => {
    for (const day of daysBetween("2016-01-01", "2016-12-31")) {
      expect(isBusinessDay(new Date(`${day}T00:00:00+08:00`))).toBe(isWorkday(day));
      expect(isBusinessDay(new Date(`${day}T23:59:59.999+08:00`))).toBe(isWorkday(day));
    }
  });

  test("adding keeps the time of day in Beijing", () => {
    expect(addBusinessDays(new Date("2016-09-30T09:30:00+08:00"), 1).toISOString()).toBe(
      "2016-10-08T01:30:00.000Z",
    );
    expect(
      differenceInBusinessDays(new Date("2016-10-09T00:00:00+08:00"), new Date("2016-09-30T23:00:00+08:00")),
    ).toBe(2);
  });
});
