import {
  addWorkdays,
  CalendarCoverageError,
  certainty,
  countWorkdays,
  coverage,
  dayInfo,
  InvalidDateError,
  isDate,
  isWorkday,
  nextWorkday,
  addDays as plusDays,
  previousWorkday,
} from "@zwgk/workdays";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, plainDates } from "./days.js";

describe("one day", () => {
  test.each([
    ["2016-10-08", true, "a make-up Saturday"],
    ["2016-10-07", false, "the last day of National Day"],
    ["2015-09-03", false, "a holiday added during the year"],
    ["2015-09-06", true, "a Sunday worked for it"],
    ["2005-12-31", true, "a make-up Saturday declared by the next year's notice"],
    ["2003-05-06", true, "a holiday that was withdrawn"],
    ["2003-04-26", false, "its make-up day, withdrawn too"],
    ["2020-02-01", false, "a make-up Saturday that became a day off"],
    ["2024-02-09", true, "New Year's Eve, only recommended as leave in 2024"],
    ["2025-01-28", false, "New Year's Eve, a holiday since 2025"],
    ["2024-06-08", false, "a weekend beside a holiday"],
  ])("%s is a working day: %s, %s", (date, expected) => {
    expect(isWorkday(date)).toBe(expected);
  });

  test("says why", () => {
    expect(dayInfo("2016-10-08")).toEqual({
      date: "2016-10-08",
      kind: "make-up-workday",
      name: "国庆节",
      notice: "国办发明电〔2015〕18号",
    });
    expect(dayInfo("2015-09-04")).toMatchObject({ kind: "holiday", notice: "国发明电〔2015〕1号" });
    expect(dayInfo("2001-01-01")).toMatchObject({ kind: "holiday", notice: "全国年节及纪念日放假办法" });
    expect(dayInfo("2004-05-01").notice).toBe("国务院办公厅关于2004年部分节假日安排的通知");
    expect(dayInfo("2024-06-08")).toEqual({
      date: "2024-06-08",
      kind: "weekend",
      name: null,
      notice: null,
    });
    expect(dayInfo("2024-06-07").kind).toBe("workday");
  });
});

describe("adding", () => {
  test.each([
    ["2016-09-30", 3, "2016-10-10"],
    ["2016-09-30", 1, "2016-10-08"],
    ["2016-10-09", -1, "2016-10-08"],
    ["2016-10-08", -1, "2016-09-30"],
    ["2016-10-01", 0, "2016-10-08"],
    ["2016-10-08", 0, "2016-10-08"],
    ["2022-09-30", 20, "2022-11-02"],
    ["2024-06-15", 1, "2024-06-17"],
  ])("%s and %i working days is %s", (date, n, expected) => {
    expect(addWorkdays(date, n)).toBe(expected);
  });

  test("next and previous are strict", () => {
    expect(nextWorkday("2024-09-30")).toBe("2024-10-08");
    expect(previousWorkday("2024-10-08")).toBe("2024-09-30");
    expect(nextWorkday("2024-10-01")).toBe("2024-10-08");
    expect(previousWorkday("2024-10-07")).toBe("2024-09-30");
  });

  test("agrees with counting day by day", () => {
    const within = plainDates("2001-12-31", "2025-12-31");
    fc.assert(
      fc.property(within, fc.integer({ min: -200, max: 200 }), (date, n) => {
        let day = date;
        if (n === 0) while (!isWorkday(day)) day = addDays(day, 1);
        for (let left = Math.abs(n); left > 0; ) {
          day = addDays(day, Math.sign(n));
          if (isWorkday(day)) left--;
        }
        expect(addWorkdays(date, n)).toBe(day);
      }),
      { numRuns: 300 },
    );
  });

  test("is undone by counting", () => {
    fc.assert(
      fc.property(plainDates("2002-01-01", "2025-12-31"), fc.integer({ min: 1, max: 250 }), (date, n) => {
        expect(countWorkdays(date, addWorkdays(date, n))).toBe(n);
        expect(countWorkdays(addWorkdays(date, n), date)).toBe(-n);
      }),
    );
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %s days", (n) => {
    expect(() => addWorkdays("2024-01-02", n)).toThrow(RangeError);
  });
});

describe("counting", () => {
  test("counts after the first day, up to and with the last", () => {
    expect(countWorkdays("2016-09-30", "2016-10-14")).toBe(7);
    expect(countWorkdays("2016-10-14", "2016-10-14")).toBe(0);
    expect(countWorkdays("2016-10-07", "2016-10-08")).toBe(1);
    expect(countWorkdays("2016-10-14", "2016-09-30")).toBe(-7);
  });

  test("is additive", () => {
    const date = plainDates("2001-01-01", "2026-12-31");
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(countWorkdays(a, b) + countWorkdays(b, c)).toBe(countWorkdays(a, c));
      }),
    );
  });
});

/** Days off granted by the holiday regulation; what the other years differ by has a reason. */
const statutory: Readonly<Record<number, [days: number, why: string]>> = {
  2011: [10, "2011-12-31, a Saturday, was worked for New Year 2012"],
  2012: [12, "2012 has the day off that 2011-12-31 paid for"],
  2015: [12, "the victory day of 3 September was added"],
  2020: [13, "Spring Festival was prolonged by two working days"],
};

test.each(Array.from({ length: 19 }, (_, index) => 2008 + index))(
  "in %i weekdays less working days are the statutory days off",
  (year) => {
    const days = daysBetween(`${year}-01-01`, `${year}-12-31`);
    const weekends = days.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
    const [expected] = statutory[year] ?? [year < 2025 ? 11 : 13];
    expect(days.length - weekends.length - days.filter((day) => isWorkday(day)).length).toBe(expected);
  },
);

describe("outside the arrangements", () => {
  test("nothing is answered", () => {
    expect(coverage()).toEqual({ from: "2001-01-01", to: "2026-12-31" });
    for (const ask of [
      () => isWorkday("2027-01-04"),
      () => isWorkday("2000-12-31"),
      () => dayInfo("2027-01-04"),
      () => countWorkdays("2026-12-01", "2027-01-31"),
      () => addWorkdays("2026-12-30", 2),
      () => addWorkdays("2001-01-03", -2),
      () => nextWorkday("2026-12-31"),
      () => certainty("2026-12-01", "2027-01-01"),
    ]) {
      expect(ask).toThrow(CalendarCoverageError);
      expect(ask).toThrow("2001-01-01 至 2026-12-31");
    }
    expect(addWorkdays("2026-12-30", 1)).toBe("2026-12-31");
  });

  test("a provisional answer is weekends and statutory days, and says so", () => {
    const provisional = { provisional: true };
    expect(isWorkday("2027-01-04", provisional)).toBe(true);
    expect(dayInfo("2027-02-08", provisional)).toEqual({
      date: "2027-02-08",
      kind: "holiday",
      name: "春节",
      notice: "全国年节及纪念日放假办法",
      certainty: "provisional",
    });
    expect(dayInfo("2027-02-10", provisional)).toMatchObject({ kind: "workday", certainty: "provisional" });
    expect(addWorkdays("2026-12-31", 1, provisional)).toBe("2027-01-04");
    expect(certainty("2026-12-30", "2027-01-04", provisional)).toBe("provisional");
    expect(certainty("2027-01-04", "2026-11-30", provisional)).toBe("provisional");
    expect(() => isWorkday("2041-01-01", provisional)).toThrow(CalendarCoverageError);
    expect(() => isWorkday("2000-12-31", provisional)).toThrow(CalendarCoverageError);
  });

  test("provisional changes nothing inside", () => {
    fc.assert(
      fc.property(plainDates("2001-01-01", "2026-12-31"), (date) => {
        expect(dayInfo(date, { provisional: true })).toEqual(dayInfo(date));
      }),
    );
  });

  test("the last December is not final", () => {
    expect(dayInfo("2026-11-30")).not.toHaveProperty("certainty");
    expect(dayInfo("2026-12-01").certainty).toBe("not-final");
    expect(dayInfo("2025-12-31")).not.toHaveProperty("certainty");
    expect(dayInfo("2025-12-31", { asOf: "2025-11-03" }).certainty).toBe("not-final");
    expect(certainty("2026-11-01", "2026-11-30")).toBe("announced");
    expect(certainty("2026-11-01", "2026-12-01")).toBe("not-final");
  });
});

describe("what was known on a day", () => {
  test.each([
    ["2015-09-03", "2015-05-12", "workday"],
    ["2015-09-03", "2015-05-13", "holiday"],
    ["2019-05-02", "2019-03-21", "workday"],
    ["2019-05-02", "2019-03-22", "holiday"],
    ["2020-01-31", "2020-01-26", "workday"],
    ["2020-01-31", "2020-01-27", "holiday"],
    ["2020-02-01", "2020-01-26", "make-up-workday"],
    ["2003-05-06", "2003-04-20", "holiday"],
    ["2003-05-06", "2003-04-21", "workday"],
    ["2018-12-31", "2018-12-05", "workday"],
    ["2018-12-31", "2018-12-06", "holiday"],
  ])("%s as of %s was a %s", (date, asOf, kind) => {
    expect(dayInfo(date, { asOf }).kind).toBe(kind);
  });

  test("a year begins to exist when its notice is released", () => {
    expect(coverage({ asOf: "2016-11-30" }).to).toBe("2016-12-31");
    expect(coverage({ asOf: "2016-12-01" }).to).toBe("2017-12-31");
    expect(() => isWorkday("2017-01-03", { asOf: "2016-11-30" })).toThrow(CalendarCoverageError);
    expect(isWorkday("2017-01-03", { asOf: "2016-11-30", provisional: true })).toBe(true);
    expect(() => coverage({ asOf: "1999-01-01" })).toThrow(CalendarCoverageError);
  });

  test("the provisional days follow the regulation as it stood", () => {
    const eve = (asOf: string) => dayInfo("2025-01-28", { asOf, provisional: true }).kind;
    expect(eve("2024-11-09")).toBe("workday");
    expect(eve("2024-11-10")).toBe("holiday");
  });
});

describe("what is not a date", () => {
  test.each([
    "2024-02-30",
    "2023-02-29",
    "2024-2-3",
    "２０２４-01-01",
    "2024-13-01",
    "2024-00-10",
    "",
    "2024-01-01 ",
    "20240101",
  ])("%j is refused", (text) => {
    expect(() => isWorkday(text)).toThrow(InvalidDateError);
    expect(() => addWorkdays(text, 1)).toThrow(InvalidDateError);
    expect(() => countWorkdays("2024-01-02", text)).toThrow(InvalidDateError);
    expect(() => coverage({ asOf: text })).toThrow(InvalidDateError);
  });

  test.each([[undefined], [null], [20240101], [new Date(0)]])("%s is refused", (value) => {
    expect(() => isWorkday(value as unknown as string)).toThrow("应写作 YYYY-MM-DD");
  });

  test("a leap day is a date", () => {
    expect(dayInfo("2024-02-29").kind).toBe("workday");
  });
});

test("a mistyped option is refused instead of answered by what is known today", () => {
  const options = { asof: "2015-05-01" } as object;
  expect(() => isWorkday("2015-09-03", options)).toThrow("unknown option asof");
  expect(["2016-10-08", "2016-10-07"].filter((date) => isWorkday(date))).toEqual(["2016-10-08"]);
});

describe("days of the calendar", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["1999-12-31", 0, "1999-12-31"],
  ])("%s and %i is %s", (date, days, expected) => {
    expect(plusDays(date, days)).toBe(expected);
  });

  test("agree with the time line", () => {
    fc.assert(
      fc.property(
        plainDates("1900-01-01", "2100-12-31"),
        fc.integer({ min: -9000, max: 9000 }),
        (date, days) => {
          expect(isDate(date)).toBe(true);
          expect(plusDays(date, days)).toBe(addDays(date, days));
        },
      ),
    );
  });

  test.each(["2024-02-30", "2024-2-3", "２０２４-01-01", ""])("%j is none", (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => plusDays(text, 1)).toThrow(InvalidDateError);
  });
});
