import {
  CalendarCoverageError,
  CalendarDataError,
  type CalendarYear,
  createCalendar,
  isWorkday,
  type RegionalOverlay,
} from "@zwgk/workdays";
import { describe, expect, test } from "vitest";

const year2027: CalendarYear = {
  year: 2027,
  notice: "国办发明电〔2026〕0号（例）",
  released: "2026-11-30",
  periods: [
    { name: "元旦", from: "2026-12-31", to: "2027-01-02", days: 3, makeup: ["2026-12-27"] },
    { name: "春节", from: "2027-02-05", to: "2027-02-12", makeup: ["2027-01-31", "2027-02-20"] },
  ],
};

const guangxi: RegionalOverlay = {
  region: "广西壮族自治区",
  notice: "示例",
  periods: [{ name: "壮族三月三", from: "2026-04-20", to: "2026-04-21" }],
};

describe("a further year", () => {
  const calendar = createCalendar({ years: [year2027] });

  test("is answered, and reaches back into December", () => {
    expect(calendar.coverage()).toEqual({ from: "2001-01-01", to: "2027-12-31" });
    expect(calendar.isWorkday("2026-12-31")).toBe(false);
    expect(calendar.isWorkday("2026-12-27")).toBe(true);
    expect(calendar.dayInfo("2026-12-27")).not.toHaveProperty("certainty");
    expect(calendar.dayInfo("2027-02-08")).toMatchObject({ kind: "holiday", notice: year2027.notice });
    expect(calendar.dayInfo("2027-12-01").certainty).toBe("not-final");
  });

  test("is not known before its release", () => {
    expect(() => calendar.isWorkday("2027-01-04", { asOf: "2026-11-29" })).toThrow(CalendarCoverageError);
    expect(calendar.isWorkday("2027-01-04", { asOf: "2026-11-30" })).toBe(true);
  });

  test("leaves the national calendar alone", () => {
    expect(isWorkday("2026-12-31")).toBe(true);
  });

  test("without a day of release is always known", () => {
    const { released, ...undated } = year2027;
    expect(createCalendar({ years: [undated] }).isWorkday("2027-02-08", { asOf: "2026-01-01" })).toBe(false);
  });
});

test("a year can be replaced", () => {
  const calendar = createCalendar({ years: [{ year: 2026, notice: "更正", periods: [] }] });
  expect(calendar.isWorkday("2026-10-01")).toBe(true);
});

test("regional days lie over the national ones", () => {
  const calendar = createCalendar({ overlays: [guangxi] });
  expect(calendar.dayInfo("2026-04-20")).toMatchObject({
    kind: "holiday",
    name: "壮族三月三",
    notice: "示例",
  });
  expect(calendar.addWorkdays("2026-04-17", 1)).toBe("2026-04-22");
  expect(isWorkday("2026-04-20")).toBe(true);
});

describe("what cannot be a year is refused, with its place", () => {
  const period = { name: "春节", from: "2027-02-05", to: "2027-02-12" };
  test.each<[string, unknown]>([
    ["years[0].periods[0].to", { ...year2027, periods: [{ ...period, to: "2027-02-04" }] }],
    ["years[0].periods[0].from", { ...year2027, periods: [{ ...period, from: "2027-02-30" }] }],
    ["years[0].periods[0].from", { ...year2027, periods: [{ ...period, from: "2026-11-30" }] }],
    ["years[0].periods[0].days", { ...year2027, periods: [{ ...period, days: 7 }] }],
    ["years[0].periods[0].name", { ...year2027, periods: [{ ...period, name: "" }] }],
    ["years[0].periods[0].makeUp", { ...year2027, periods: [{ ...period, makeUp: ["2027-01-31"] }] }],
    ["years[0].periods[0].makeup[0]", { ...year2027, periods: [{ ...period, makeup: ["2027-02-15"] }] }],
    ["years[0].periods[0].makeup[0]", { ...year2027, periods: [{ ...period, makeup: ["2027-02-06"] }] }],
    ["years[0].periods[0]", { ...year2027, periods: [null] }],
    ["years[0].periods", { ...year2027, periods: {} }],
    ["years[0].released", { ...year2027, released: "2026年11月30日" }],
    ["years[0].year", { ...year2027, year: "2027" }],
    ["years[0].holidays", { ...year2027, holidays: [] }],
    ["years[0].amendments[0].periods", { ...year2027, amendments: [{ notice: null }] }],
    ["years[0].notice", { ...year2027, notice: 5 }],
    ["years[0].periods[1]", { ...year2027, periods: [period, { ...period, name: "春节二" }] }],
    [
      "years[0].periods[1].makeup",
      {
        ...year2027,
        periods: [period, { name: "元宵", from: "2027-02-22", to: "2027-02-22", makeup: ["2027-02-06"] }],
      },
    ],
    [
      "years[0].amendments[0].replaces",
      { ...year2027, amendments: [{ notice: null, replaces: ["春 节"], periods: [] }] },
    ],
    ["years[0]", null],
    ["years", { ...year2027, year: 2028, periods: [] }],
  ])("%s", (path, year) => {
    const create = () => createCalendar({ years: [year as CalendarYear] });
    expect(create).toThrow(CalendarDataError);
    expect(create).toThrow(expect.objectContaining({ path }));
  });

  test.each<[string, unknown]>([
    ["createCalendar.year", { year: [year2027] }],
    ["createCalendar", [year2027]],
    ["years", { years: year2027 }],
    ["overlays", { overlays: guangxi }],
  ])("nor %s", (path, additions) => {
    expect(() => createCalendar(additions as object)).toThrow(expect.objectContaining({ path }));
  });

  test("nor an overlay without a region", () => {
    const overlay = { ...guangxi, region: "" };
    expect(() => createCalendar({ overlays: [overlay] })).toThrow(
      expect.objectContaining({ path: "overlays[0].region" }),
    );
  });
});
