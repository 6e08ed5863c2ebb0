import { type AgendaDuty, agenda, agendaCsv, DeadlineError } from "@zwgk/deadlines";
import { agendaIcalendar } from "@zwgk/deadlines/icalendar";
import Papa from "papaparse";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";

const duty = (rule: string, rest: Partial<AgendaDuty> = {}): AgendaDuty => ({
  publisher: "县民政局",
  item: rule,
  rule,
  ...rest,
});
const row = (item: object) => expect.objectContaining(item);

/** What the 2016 notice asks of a county bureau. */
const notice: readonly AgendaDuty[] = [
  duty("policy-interpretation-publication", { trigger: "2016-06-30", published: "2016-07-05" }),
  duty("open-government-progress-report-q3", { published: "2016-09-12" }),
  duty("open-government-progress-report-annual"),
  duty("open-government-leader-briefing", { published: ["2016-08-20", "2016-12-02"] }),
];

describe("the duties of the notice", () => {
  const items = agenda(notice, { year: 2016, asOf: "2016-12-05" });

  test("are dated and judged", () => {
    expect(items).toEqual([
      row({ due: "2016-07-05", status: "on-time" }),
      row({ due: "2016-09-10", nominal: "2016-09-10", safe: "2016-09-09", status: "late", workdaysLate: 1 }),
      row({ due: "2016-12-01", status: "overdue", workdaysLate: 2 }),
      row({ due: "2016-12-31", safe: "2016-12-30", status: "on-time", published: "2016-08-20" }),
    ]);
  });

  test.each([
    ["2016-12-01", "due"],
    ["2016-12-02", "overdue"],
  ])("on %s the annual report is %s", (asOf, status) => {
    const found = agenda(notice, { year: 2016, asOf }).find(({ due }) => due === "2016-12-01");
    expect(found?.status).toBe(status);
  });

  test("without a day nothing is overdue", () => {
    expect(agenda(notice, { year: 2016 }).map(({ status }) => status)).toEqual([
      "on-time",
      "late",
      "due",
      "on-time",
    ]);
  });
});

describe("what returns", () => {
  test("every month, each publication in its own", () => {
    const items = agenda(
      [duty("dibao-payment-day", { published: ["2016-01-09", "2016-02-10", "2016-03-11"] })],
      {
        year: 2016,
        asOf: "2016-05-10",
      },
    );
    expect(items.map(({ status }) => status)).toEqual([
      "on-time",
      "on-time",
      "late",
      "overdue",
      ...Array.from({ length: 8 }, () => "due"),
    ]);
  });

  test("a publication after its period is late for it, not early for the next", () => {
    const items = agenda([duty("open-government-progress-report-q3", { published: "2017-01-05" })], {
      year: 2016,
    });
    expect(items).toEqual([row({ status: "late", published: "2017-01-05" })]);
  });

  test("each time after the last", () => {
    const items = agenda(
      [
        duty("village-affairs-disclosure", {
          trigger: "2015-12-20",
          published: ["2016-03-10", "2016-06-20"],
        }),
      ],
      { year: 2016, asOf: "2016-09-19" },
    );
    expect(items.map(({ trigger, due, status }) => [trigger, due, status])).toEqual([
      ["2015-12-20", "2016-03-21", "on-time"],
      ["2016-03-10", "2016-06-12", "late"],
      ["2016-06-20", "2016-09-20", "due"],
    ]);
  });
});

test("only what falls into the year is listed", () => {
  const duties = [duty("procurement-contract-disclosure", { trigger: "2016-12-30" })];
  expect(agenda(duties, { year: 2016 })).toEqual([]);
  expect(agenda(duties, { year: 2017 })).toEqual([row({ due: "2017-01-04" })]);
});

test("what lacks a fact comes last and says which", () => {
  const items = agenda([duty("procurement-contract-disclosure"), ...notice], { year: 2016 });
  expect(items.at(-1)).toMatchObject({
    status: "missing-fact",
    missing: { fact: "trigger", message: { zh: expect.stringContaining("合同") } },
  });
});

test("a date that may move is marked", () => {
  const items = agenda([duty("open-government-annual-report-department")], {
    year: 2027,
    asOf: "2026-11-23",
  });
  expect(items).toEqual([row({ due: "2027-01-31", provisional: true, status: "due" })]);
});

test("facts of the case are used", () => {
  const items = agenda([duty("application-reply", { trigger: "2023-09-15", facts: { extended: true } })], {
    year: 2023,
  });
  expect(items).toEqual([row({ due: "2023-11-16" })]);
});

test.each<[string, unknown]>([
  ["an unknown rule", duty("no-such-rule")],
  ["a trigger that is no date", duty("application-reply", { trigger: "2016-02-30" })],
  [
    "a publication that is no date",
    duty("application-reply", { trigger: "2016-02-03", published: "3月1日" }),
  ],
  ["a mistyped key", { ...duty("application-reply"), publised: "2016-02-03" }],
  ["no publisher", { item: "x", rule: "application-reply" }],
  ["a number for a date", { ...duty("application-reply"), trigger: 20160203 }],
  ["a rule of a shortest period", duty("dibao-public-notice", { trigger: "2016-02-03" })],
  ["facts that are none", duty("application-reply", { facts: "extended" as never })],
  ["knowledge among the facts", duty("application-reply", { facts: { asOf: "2016-01-01" } as never })],
  ["one suspension", duty("application-reply", { facts: { suspensions: { from: "", to: "" } as never } })],
  [
    "a suspension without days",
    duty("application-reply", { trigger: "2016-02-03", facts: { suspensions: [{} as never] } }),
  ],
  ["null", null],
  ["facts that are text", { ...duty("application-reply", { trigger: "2016-02-03" }), facts: "extended" }],
  [
    "facts that are options of the list",
    { ...duty("application-reply", { trigger: "2016-02-03" }), facts: { asOf: "2016-01-01" } },
  ],
  ["a mistyped fact", { ...duty("application-reply", { trigger: "2016-02-03" }), facts: { extend: true } }],
])("%s is refused with its row", (_, broken) => {
  const ask = () => agenda([...notice, broken as AgendaDuty], { year: 2016 });
  expect(ask).toThrow(DeadlineError);
  expect(ask).toThrow(expect.objectContaining({ code: "invalid-duty", row: 4 }));
  expect(ask).toThrow("第 5 行");
});

test.each([{ year: "2016" }, { year: Number.NaN }, { year: 2016, asOf: "2016-2-3" }, {}])(
  "the options %j are refused",
  (options) => {
    expect(() => agenda(notice, options as { year: number })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  },
);

test("a list that is none is refused", () => {
  expect(() => agenda("x" as unknown as AgendaDuty[], { year: 2016 })).toThrow(
    expect.objectContaining({ code: "invalid-duty" }),
  );
});

test("a monthly duty is listed for the months the law had it", () => {
  const days = (year: number) => agenda([duty("dibao-payment-day")], { year }).map(({ due }) => due);
  expect(days(2021)).toEqual(["01", "02", "03", "04", "05", "06"].map((month) => `2021-${month}-10`));
  expect(days(2013)).toHaveLength(12);
  expect(() => days(2022)).toThrow("2021-06-30");
});

describe("what was published", () => {
  const contract = (published: AgendaDuty["published"] & {}) =>
    agenda([duty("procurement-contract-disclosure", { trigger: "2016-06-30", published })], { year: 2016 });

  test("before the event does not answer it where something came after", () => {
    expect(contract(["2016-03-01", "2016-07-20"])).toEqual([
      row({ status: "late", published: "2016-07-20" }),
    ]);
  });

  test("at a moment counts on its day in Beijing", () => {
    expect(contract("2016-07-04T15:59:00Z")).toEqual([row({ status: "on-time" })]);
    expect(contract("2016-07-04T16:00:00Z")).toEqual([row({ status: "late" })]);
    const [january] = agenda(
      [duty("open-government-annual-report-department", { published: "2025-12-31T16:30:00Z" })],
      { year: 2026 },
    );
    expect(january).toMatchObject({ status: "on-time" });
  });
});

describe("exports", () => {
  const items = agenda(
    [
      duty("policy-interpretation-publication", { item: '=1+1,"政策"', trigger: "2016-06-30" }),
      ...notice.slice(1),
      duty("double-publicity"),
    ],
    { year: 2016, asOf: "2016-12-05" },
  );

  test("CSV comes back as it was, and no cell is a formula", () => {
    const { data } = Papa.parse<string[]>(agendaCsv(items).trimEnd());
    expect(data).toHaveLength(items.length + 1);
    expect(data[0]?.[0]).toBe("最迟日期");
    expect(data[1]?.slice(0, 5)).toEqual([
      "2016-07-05",
      "2016-07-05",
      "2016-07-05",
      "县民政局",
      `'=1+1,"政策"`,
    ]);
    expect(data.at(-1)?.[8]).toBe("缺事实");
    expect(agendaCsv(items, { lang: "en" })).toContain("overdue");
  });

  test("iCalendar has an all-day event on each safe day", () => {
    const text = agendaIcalendar(items, { stamp: new Date("2016-12-05T01:02:03Z") });
    const calendar = convertIcsCalendar(undefined, text);
    expect(calendar.events?.map(({ start }) => [start.type, start.date.toISOString().slice(0, 10)])).toEqual([
      ["DATE", "2016-07-05"],
      ["DATE", "2016-09-09"],
      ["DATE", "2016-12-01"],
      ["DATE", "2016-12-30"],
    ]);
    expect(calendar.events?.[1]?.description).toContain("最迟 2016-09-10");
    expect(new Set(calendar.events?.map(({ uid }) => uid)).size).toBe(4);
  });

  test("iCalendar keeps two duties that are alike, and takes half a character", () => {
    const alike = duty("procurement-contract-disclosure", { item: "\ud800合同", trigger: "2016-06-30" });
    const text = agendaIcalendar(agenda([alike, alike], { year: 2016 }), { stamp: new Date(0) });
    const uids = convertIcsCalendar(undefined, text).events?.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(2);
  });

  test("iCalendar puts an hour on its day in Beijing", () => {
    const hours = duty("public-opinion-response", { trigger: "2016-08-05T20:00:00Z" });
    const text = agendaIcalendar(agenda([hours], { year: 2016 }), { stamp: new Date(0) });
    expect(text).toContain("DTSTART;VALUE=DATE:20160808");
  });
});
