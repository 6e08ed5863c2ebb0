import { CalendarCoverageError } from "@zwgk/workdays";
import {
  addBusinessDays,
  differenceInBusinessDays,
  isBusinessDay,
  subBusinessDays,
} from "@zwgk/workdays/date-fns";
import * as dateFns from "date-fns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Weeks without any holiday or make-up day, in which both must say the same. */
const plainWeeks = fc
  .integer({ min: 0, max: 7 * 24 * 6 })
  .map((hours) => new Date(Date.parse("2024-07-01T00:00:00+08:00") + hours * 60 * 60 * 1000));

describe("where there is no holiday it is date-fns", () => {
  test("in the difference", () => {
    fc.assert(
      fc.property(plainWeeks, plainWeeks, (later, earlier) => {
        const shift = (date: Date) => new Date(date.getTime() + (480 + date.getTimezoneOffset()) * 60_000);
        expect(differenceInBusinessDays(later, earlier) + 0).toBe(
          dateFns.differenceInBusinessDays(shift(later), shift(earlier)) + 0,
        );
      }),
    );
  });

  test("in the sum", () => {
    fc.assert(
      fc.property(plainWeeks, fc.integer({ min: -10, max: 10 }), (date, amount) => {
        const shift = (480 + date.getTimezoneOffset()) * 60_000;
        const theirs = dateFns.addBusinessDays(new Date(date.getTime() + shift), amount).getTime() - shift;
        expect(addBusinessDays(date, amount).getTime()).toBe(theirs);
        expect(subBusinessDays(date, -amount).getTime()).toBe(theirs);
      }),
    );
  });
});

describe("where there is one it is right", () => {
  test("National Day 2016", () => {
    const start = new Date("2016-09-30T10:00:00+08:00");
    expect(isBusinessDay(new Date("2016-10-08T10:00:00+08:00"))).toBe(true);
    expect(addBusinessDays(start, 2)).toEqual(new Date("2016-10-09T10:00:00+08:00"));
    expect(differenceInBusinessDays(new Date("2016-10-14T10:00:00+08:00"), start)).toBe(7);
  });

  test("outside the arrangements it throws, unless asked to guess", () => {
    const date = new Date("2027-03-01T10:00:00+08:00");
    expect(() => isBusinessDay(date)).toThrow(CalendarCoverageError);
    expect(isBusinessDay(date, { provisional: true })).toBe(true);
  });
});

describe("as in date-fns", () => {
  const invalid = new Date(Number.NaN);

  test("an invalid date gives an invalid answer", () => {
    expect(isBusinessDay(invalid)).toBe(false);
    expect(addBusinessDays(invalid, 1).getTime()).toBeNaN();
    expect(addBusinessDays(new Date("2024-07-01T00:00:00+08:00"), Number.NaN).getTime()).toBeNaN();
    expect(differenceInBusinessDays(invalid, new Date())).toBeNaN();
  });

  test("numbers and text are dates, and `in` chooses what comes back", () => {
    class BeijingDate extends Date {}
    const start = "2024-07-01T00:00:00+08:00";
    expect(isBusinessDay(start)).toBe(true);
    expect(addBusinessDays(Date.parse(start), 0)).toEqual(new Date(start));
    const next = addBusinessDays(start, 1, { in: (value) => new BeijingDate(value) });
    expect(next).toBeInstanceOf(BeijingDate);
    expect(next.getTime()).toBe(Date.parse("2024-07-02T00:00:00+08:00"));
  });
});
