import { DeadlineError, type DueDateOptions, dueDate } from "@zwgk/deadlines";
import { CalendarCoverageError, createCalendar, InvalidDateError } from "@zwgk/workdays";
import { describe, expect, test } from "vitest";

const errorOf = (ask: () => unknown): DeadlineError => {
  try {
    ask();
  } catch (error) {
    if (error instanceof DeadlineError) return error;
    throw error;
  }
  throw new Error("it did not throw");
};

describe("a period in working days", () => {
  const result = dueDate("policy-interpretation-publication", "2016-06-30");

  test("is counted day by day, with the reason of every day", () => {
    expect(result).toMatchObject({
      ruleId: "policy-interpretation-publication",
      version: "2016-06-23",
      trigger: "2016-06-30",
      due: "2016-07-05",
      safe: "2016-07-05",
      overdueFrom: "2016-07-06",
      readings: [],
      provisional: false,
    });
    expect(result.steps.map(({ date, counted, reason }) => [date, counted, reason])).toEqual([
      ["2016-06-30", false, "trigger"],
      ["2016-07-01", true, "workday"],
      ["2016-07-02", false, "weekend"],
      ["2016-07-03", false, "weekend"],
      ["2016-07-04", true, "workday"],
      ["2016-07-05", true, "workday"],
    ]);
  });

  test("names the notice behind a holiday and a make-up day", () => {
    const { due, steps } = dueDate("application-reply", "2022-09-30");
    expect(due).toBe("2022-11-02");
    expect(steps.find(({ date }) => date === "2022-10-03")).toMatchObject({
      counted: false,
      reason: "holiday",
      name: "国庆节",
      source: "国办发明电〔2021〕11号",
    });
    expect(steps.find(({ date }) => date === "2022-10-08")).toMatchObject({
      counted: true,
      reason: "make-up-workday",
      source: "国办发明电〔2021〕11号",
    });
    expect(steps.filter(({ counted }) => counted)).toHaveLength(20);
  });

  test("is counted from the day in Beijing when an instant is given", () => {
    expect(dueDate("policy-interpretation-publication", "2016-06-30T23:30:00Z").trigger).toBe("2016-07-01");
    expect(dueDate("policy-interpretation-publication", "2016-06-30T10:02:00+08:00").due).toBe("2016-07-05");
  });

  test("is counted with what was known", () => {
    expect(dueDate("application-reply", "2015-08-20").due).toBe("2015-09-11");
    expect(dueDate("application-reply", "2015-08-20", { asOf: "2015-05-01" }).due).toBe("2015-09-10");
    expect(dueDate("application-reply", "2015-08-20", { asOf: "2015-05-13" }).due).toBe("2015-09-11");
  });
});

describe("a last day on a rest day", () => {
  test("moves where the law says so or by analogy, and safe does not rely on it", () => {
    const result = dueDate("department-budget-disclosure", "2025-09-12");
    expect(result).toMatchObject({ nominal: "2025-10-02", due: "2025-10-09", safe: "2025-09-30" });
    expect(result.readings.map(({ id, due, chosen }) => [id, due, chosen])).toEqual([
      ["as-counted", "2025-10-09", true],
      ["not-rolled", "2025-10-02", false],
    ]);
    expect(result.warnings.map(({ code }) => code)).toContain("analogy");
    expect(result.basis.at(-1)).toMatchObject({ statute: "civil-code", article: "第二百零三条第一款" });
  });

  test("has one reading where the statute says it", () => {
    const result = dueDate("disclosure-reconsideration-application", "2024-08-06");
    expect(result).toMatchObject({ nominal: "2024-10-05", due: "2024-10-08", safe: "2024-09-30" });
    expect(result.readings).toEqual([]);
  });

  test("stays for a day of the calendar", () => {
    expect(dueDate("open-government-annual-report-department", "2025")).toMatchObject({
      nominal: "2025-01-31",
      due: "2025-01-31",
      safe: "2025-01-27",
    });
  });

  test("can be a make-up Saturday", () => {
    expect(dueDate("association-registration", "2023-08-01").due).toBe("2023-10-07");
  });

  test("safe never lies before the event", () => {
    const result = dueDate("bidding-candidate-notice", "2024-10-02");
    expect(result).toMatchObject({ nominal: "2024-10-05", safe: "2024-10-05" });
  });
});

describe("months", () => {
  test("end on the matching day, or the last of a shorter month", () => {
    expect(dueDate("charity-fundraising-final-disclosure", "2025-11-30").due).toBe("2026-02-28");
    expect(dueDate("disclosure-litigation", "2023-08-31").nominal).toBe("2024-02-29");
  });
});

describe("hours", () => {
  test("run through nights and weekends", () => {
    const result = dueDate("public-opinion-response", "2016-08-05T20:00:00+08:00");
    expect(result).toMatchObject({
      due: "2016-08-07T20:00:00+08:00",
      safe: "2016-08-07T20:00:00+08:00",
      overdueFrom: "2016-08-07T20:00:00+08:00",
    });
  });

  test("keep the offset they were given, and are Beijing's without one", () => {
    expect(dueDate("public-opinion-response", "2016-08-05T12:00:00Z").due).toBe("2016-08-07T12:00:00Z");
    expect(dueDate("public-opinion-response", "2016-08-05T20:00").due).toBe("2016-08-07T20:00:00+08:00");
  });

  test("need the time of day", () => {
    expect(errorOf(() => dueDate("public-opinion-response", "2016-08-05"))).toMatchObject({
      code: "missing-fact",
      fact: "trigger",
    });
  });
});

describe("other directions", () => {
  test("before counts backwards, and safe is a working day", () => {
    expect(dueDate("procurement-intention-disclosure", "2024-03-11")).toMatchObject({
      due: "2024-02-10",
      safe: "2024-02-09",
      overdueFrom: "2024-02-11",
    });
  });

  test("a hearing's seven days can be read as seven full days", () => {
    const result = dueDate("penalty-hearing-notice", "2024-06-21");
    expect(result.due).toBe("2024-06-12");
    expect(result.safe).toBe("2024-06-11");
  });

  test("hold gives the last day, the next step, and the longest reading as the safe one", () => {
    expect(dueDate("dibao-public-notice", "2024-02-05")).toMatchObject({
      nominal: "2024-02-12",
      due: "2024-02-18",
      nextStepFrom: "2024-02-19",
      safe: "2024-02-20",
      overdueFrom: null,
    });
  });

  test("a window opens and closes", () => {
    expect(dueDate("final-accounts-submission-window", "2024")).toMatchObject({
      opens: "2024-06-01",
      due: "2024-09-30",
    });
  });

  test("at the same time, with the local limit as a reading", () => {
    const result = dueDate("policy-interpretation-publication", "2024-09-30");
    expect(result).toMatchObject({ direction: "with", due: "2024-09-30", safe: "2024-09-30" });
    expect(result.readings.map(({ due }) => due)).toEqual(["2024-09-30", "2024-10-10"]);
  });

  test("once in a calendar year is due on its last day", () => {
    expect(dueDate("open-government-leader-briefing", "2016")).toMatchObject({
      due: "2016-12-31",
      safe: "2016-12-30",
    });
  });

  test.each([
    ["2022-01", "2022-01-19"],
    ["2022-06", "2022-06-20"],
    ["2024-02", "2024-02-23"],
    ["2024-05", "2024-05-22"],
    ["2024-12", "2024-12-16"],
  ])("the tax rule of three rest days in a row: %s is %s", (month, due) => {
    expect(dueDate("tax-monthly-filing", month).due).toBe(due);
  });

  test("the year after", () => {
    expect(dueDate("ppp-deferred-disclosure-execution", "2018-07-01").due).toBe("2019-04-30");
  });
});

describe("what happens to a clock", () => {
  test("an extension runs on from the end of the first period", () => {
    expect(dueDate("application-reply", "2023-09-15", { extended: true })).toMatchObject({
      firstDue: "2023-10-19",
      due: "2023-11-16",
    });
    expect(dueDate("application-reply", "2023-09-15", { extended: 1 }).due).toBe("2023-10-20");
    expect(dueDate("application-reply", "2023-09-15", { extended: false }).due).toBe("2023-10-19");
  });

  test("an extension to a new total replaces the period", () => {
    expect(dueDate("dibao-total-handling", "2024-09-02", { extended: true }).due).toBe("2024-11-08");
  });

  test.each([0, 21, 1.5, -1])("an extension by %s is beyond what is allowed", (extended) => {
    if (extended === 0) {
      expect(() => dueDate("application-reply", "2023-09-15", { extended })).not.toThrow();
    } else {
      expect(errorOf(() => dueDate("application-reply", "2023-09-15", { extended })).fact).toBe("extended");
    }
  });

  test("a suspension does not count, and whether its end days do is shown", () => {
    const result = dueDate("application-reply", "2023-09-15", {
      suspensions: [{ from: "2023-09-20", to: "2023-09-27" }],
    });
    expect(result).toMatchObject({ due: "2023-10-27", safe: "2023-10-25" });
    expect(result.steps.filter(({ reason }) => reason === "suspended")).toHaveLength(8);
    expect(result.readings.map(({ id, due }) => [id, due])).toEqual([
      ["as-counted", "2023-10-27"],
      ["suspension-first-day-counted", "2023-10-26"],
      ["suspension-ends-counted", "2023-10-25"],
    ]);
  });

  test("a suspension ends after it begins", () => {
    const suspensions = [{ from: "2023-09-27", to: "2023-09-20" }];
    expect(errorOf(() => dueDate("application-reply", "2023-09-15", { suspensions })).code).toBe(
      "invalid-option",
    );
  });

  test("a restart counts from zero", () => {
    expect(dueDate("application-reply", "2025-05-06", { restartedOn: "2025-05-16" })).toMatchObject({
      trigger: "2025-05-16",
      due: "2025-06-16",
    });
  });

  test("receipt on a rest day has two readings", () => {
    const sunday = dueDate("application-reply", "2017-06-18");
    expect(sunday).toMatchObject({ due: "2017-07-07", safe: "2017-07-07" });
    expect(sunday.readings.map(({ due }) => due)).toEqual(["2017-07-07", "2017-07-10"]);
    const later = dueDate("application-reply", "2017-06-18", { restDayReceipt: "next-workday" });
    expect(later).toMatchObject({ due: "2017-07-10", safe: "2017-07-07" });
    expect(dueDate("application-reply", "2017-06-19").readings).toEqual([]);
  });

  test("an event of the agency itself has one reading on a rest day", () => {
    expect(dueDate("proactive-disclosure", "2024-06-15")).toMatchObject({ due: "2024-07-12", readings: [] });
  });

  test("one clock starts where another ends", () => {
    const reply = dueDate("procurement-question-reply", "2023-09-22");
    expect(dueDate("procurement-complaint", reply)).toMatchObject({
      trigger: "2023-10-09",
      due: "2023-10-30",
    });
    expect(errorOf(() => dueDate("procurement-contract-disclosure", reply)).code).toBe("invalid-trigger");
  });

  test("an application on line is answered from the day of its receipt, and safely from its arrival", () => {
    const facts = { channel: "online", confirmedOn: "2021-12-02" } as const;
    const receipt = dueDate("application-receipt-date", "2021-11-24", facts);
    expect(dueDate("application-reply", receipt)).toMatchObject({
      trigger: "2021-12-02",
      due: "2021-12-30",
      safe: "2021-12-22",
    });
  });

  test("the readings of the clock before are carried on", () => {
    const period = dueDate("procurement-award-notice-period", "2024-04-30");
    const question = dueDate("procurement-question", period);
    expect(question).toMatchObject({ trigger: "2024-05-06", due: "2024-05-14", safe: "2024-05-13" });
  });
});

describe("the law at its time", () => {
  test.each([
    ["2019-05-14", "2008-05-01", "2019-06-04"],
    ["2019-05-15", "2019-05-15", "2019-06-13"],
  ])("an application of %s is answered by the version of %s", (trigger, version, due) => {
    expect(dueDate("application-reply", trigger)).toMatchObject({ version, due });
  });

  test("a change before the due date is said", () => {
    const codes = (trigger: string) => dueDate("application-reply", trigger).warnings.map(({ code }) => code);
    expect(codes("2019-05-10")).toContain("version-changes-before-due");
    expect(codes("2019-04-10")).not.toContain("version-changes-before-due");
  });

  test("the version of a yearly duty is the one in force on its day", () => {
    expect(dueDate("open-government-annual-report-department", "2019").due).toBe("2019-03-31");
    expect(dueDate("open-government-annual-report-department", "2020").due).toBe("2020-01-31");
  });

  test("levels came under a duty one after the other", () => {
    expect(dueDate("procurement-intention-disclosure", "2021-06-01", { level: "province" }).version).toBe(
      "2021-01-01",
    );
    expect(errorOf(() => dueDate("procurement-intention-disclosure", "2021-06-01"))).toMatchObject({
      code: "before-first-version",
      message: expect.stringContaining("2022-01-01"),
    });
  });

  test("a local number is the caller's", () => {
    expect(dueDate("temporary-assistance-decision", "2024-06-03", { localAmount: 7 }).due).toBe("2024-06-13");
    expect(dueDate("temporary-assistance-decision", "2024-06-03").warnings.map(({ code }) => code)).toContain(
      "local",
    );
  });

  test("what was not read is said", () => {
    const codes = dueDate("information-processing-fee-payment", "2023-03-01").warnings.map(
      ({ code }) => code,
    );
    expect(codes).toContain("not-text-read");
  });
});

describe("the day of receipt", () => {
  const receipt = "application-receipt-date";

  test("by the channel", () => {
    expect(dueDate(receipt, "2021-11-24", { channel: "signed-mail" }).due).toBe("2021-11-24");
    const online = dueDate(receipt, "2021-11-24", { channel: "online", confirmedOn: "2021-12-02" });
    expect(online).toMatchObject({ due: "2021-12-02", safe: "2021-11-24", overdueFrom: null });
    expect(online.readings.map(({ due }) => due)).toEqual(["2021-12-02", "2021-11-24"]);
  });

  test("e-mail counted on arrival until 2019", () => {
    expect(dueDate(receipt, "2018-11-24", { channel: "email" }).due).toBe("2018-11-24");
    expect(errorOf(() => dueDate(receipt, "2020-11-24", { channel: "email" }))).toMatchObject({
      code: "missing-fact",
      fact: "confirmedOn",
    });
  });

  test("needs to know the channel", () => {
    expect(errorOf(() => dueDate(receipt, "2021-11-24"))).toMatchObject({
      code: "missing-fact",
      fact: "channel",
    });
  });

  test("is not confirmed before it arrives", () => {
    const facts = { channel: "online", confirmedOn: "2021-11-23" } as const;
    expect(errorOf(() => dueDate(receipt, "2021-11-24", facts)).fact).toBe("confirmedOn");
  });
});

describe("after the last arrangement", () => {
  test("nothing is guessed", () => {
    expect(() => dueDate("application-reply", "2026-12-15")).toThrow(CalendarCoverageError);
    expect(() => dueDate("application-reply", "2000-06-15")).toThrow(DeadlineError);
    expect(() => dueDate("government-budget-disclosure", "2026-12-31")).toThrow(CalendarCoverageError);
  });

  test("a provisional date is marked", () => {
    const result = dueDate("application-reply", "2026-12-15", { provisional: true });
    expect(result).toMatchObject({ due: "2027-01-13", provisional: true });
    expect(result.warnings.map(({ code }) => code)).toContain("calendar-provisional");
  });

  test("the last December may move, and that is said", () => {
    const result = dueDate("application-correction-notice", "2026-11-25");
    expect(result).toMatchObject({ due: "2026-12-04", provisional: false });
    expect(result.warnings.map(({ code }) => code)).toContain("calendar-not-final");
    const before = dueDate("application-correction-notice", "2026-11-17");
    expect(before).toMatchObject({ due: "2026-11-26", warnings: [] });
  });

  test("a calendar with the year answers", () => {
    const calendar = createCalendar({
      years: [
        { year: 2027, notice: null, periods: [{ name: "元旦", from: "2027-01-01", to: "2027-01-03" }] },
      ],
    });
    const result = dueDate("application-reply", "2026-12-15", { calendar });
    expect(result).toMatchObject({ due: "2027-01-13", provisional: false, calendar: { to: "2027-12-31" } });
  });
});

describe("what cannot be answered says why", () => {
  test("an unknown rule names the nearest", () => {
    const error = errorOf(() => dueDate("aplication-reply", "2024-01-02"));
    expect(error).toMatchObject({ code: "unknown-rule" });
    expect(error.nearest?.[0]).toBe("application-reply");
    expect(error.message).toContain("application-reply");
  });

  test("before the law", () => {
    expect(errorOf(() => dueDate("application-reply", "2008-04-30"))).toMatchObject({
      code: "before-first-version",
      text: { zh: expect.stringContaining("2008-05-01"), en: expect.stringContaining("2008-05-01") },
    });
  });

  test("after it", () => {
    expect(errorOf(() => dueDate("open-government-progress-report-q3", "2017")).code).toBe(
      "no-longer-in-force",
    );
  });

  test.each(["2024-02-30", "2024-2-3", "２０２４-01-02", "", "2024-01-02T25:00:00Z"])(
    "the trigger %j",
    (trigger) => {
      expect(errorOf(() => dueDate("application-reply", trigger)).code).toBe("invalid-trigger");
    },
  );

  test.each(["24", "2024-13", "2024-02-30"])("the calendar period %j", (trigger) => {
    expect(errorOf(() => dueDate("open-government-annual-report-department", trigger)).code).toBe(
      "invalid-trigger",
    );
  });

  test("a monthly duty without its month", () => {
    expect(errorOf(() => dueDate("dibao-payment-day", "2015")).fact).toBe("trigger");
  });

  test("a fact the rule does not know", () => {
    const contract = (options: object) =>
      errorOf(() => dueDate("procurement-contract-disclosure", "2024-01-02", options));
    expect(contract({ extended: true })).toMatchObject({ code: "invalid-option", fact: "extended" });
    expect(contract({ suspensions: [{ from: "2024-01-03", to: "2024-01-04" }] }).fact).toBe("suspensions");
    expect(contract({ restartedOn: "2024-01-05" }).fact).toBe("restartedOn");
    expect(contract({ extend: true }).fact).toBe("extend");
  });

  test("an asOf or a suspension that is no date", () => {
    const reply = (options: DueDateOptions) => () => dueDate("application-reply", "2024-01-02", options);
    expect(reply({ asOf: "2024-1-2" })).toThrow(InvalidDateError);
    const suspensions = [{ from: "2024-01-03", to: "2024-02-30" }];
    expect(errorOf(reply({ suspensions }))).toMatchObject({ code: "invalid-option", fact: "suspensions" });
  });

  test.each([0, -5, 1.5, "10"])("a local number that counts nothing: %j", (localAmount) => {
    const options = { localAmount: localAmount as number };
    const ask = () => dueDate("grassroots-catalogue-elderly-care", "2024-03-04", options);
    expect(errorOf(ask)).toMatchObject({ code: "invalid-option", fact: "localAmount" });
  });
});
