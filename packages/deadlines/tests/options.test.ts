import { agendaCsv, DeadlineError, type DueDateOptions, dueDate, explain } from "@zwgk/deadlines";
import { agendaIcalendar } from "@zwgk/deadlines/icalendar";
import { describe, expect, test } from "vitest";

/** As a caller without types may ask. */
const ask = (options: unknown, rule = "application-reply", trigger: unknown = "2024-03-04") =>
  dueDate(rule, trigger as string, options as DueDateOptions);

describe("an option that is not of its kind is refused, and named", () => {
  test.each<[string, unknown]>([
    ["extended", null],
    ["extended", Number.NaN],
    ["extended", "true"],
    ["extended", "10"],
    ["suspensions", null],
    ["suspensions", { from: "2024-03-11", to: "2024-03-22" }],
    ["suspensions", [null]],
    ["suspensions", [{ from: "2024-3-11", to: "2024-03-22" }]],
    ["suspensions", [{ from: "2024-03-11" }]],
    ["suspensions", [{ from: "2024-03-11", to: "2024-03-22", why: "x" }]],
    ["suspensions", [{ from: "2024-03-22", to: "2024-03-11" }]],
    ["restartedOn", null],
    ["restartedOn", "２０２４-03-11"],
    ["restartedOn", new Date(0)],
    ["restDayReceipt", "A"],
    ["restDayReceipt", null],
    ["provisional", "yes"],
    ["calendar", {}],
    ["calendar", null],
    ["level", "city"],
    ["confirmedOn", 20240311],
    ["localAmount", "7"],
  ])("%s: %j", (fact, value) => {
    expect(() => ask({ [fact]: value })).toThrow(
      expect.objectContaining({ name: "DeadlineError", code: "invalid-option", fact }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN, 1e9])("a local number of %s", (localAmount) => {
    expect(() => ask({ localAmount }, "temporary-assistance-decision")).toThrow(
      expect.objectContaining({ code: "invalid-option", fact: "localAmount" }),
    );
  });

  test.each([null, 5, "asOf", []])("%j for all of them", (options) => {
    expect(() => ask(options)).toThrow(DeadlineError);
  });

  test("a mistyped one, even when it says no", () => {
    expect(() => ask({ extend: false })).toThrow(expect.objectContaining({ fact: "extend" }));
  });

  test("what says nothing passes", () => {
    expect(ask({ extended: false, suspensions: [], restartedOn: undefined }).due).toBe("2024-04-01");
  });
});

test.each([20240304, null, undefined, new Date("2024-03-04"), {}])("the trigger %j is refused", (trigger) => {
  expect(() => dueDate("application-reply", trigger as string)).toThrow(
    expect.objectContaining({ code: "invalid-trigger" }),
  );
});

test.each([undefined, null, 7])("the rule %j is refused", (rule) => {
  expect(() => dueDate(rule as unknown as string, "2024-03-04")).toThrow(
    expect.objectContaining({ code: "unknown-rule" }),
  );
});

test("a restart does not hide a trigger that is wrong, and is no earlier", () => {
  expect(() => ask({ restartedOn: "2024-03-11" }, "application-reply", "2024-3-4")).toThrow(
    expect.objectContaining({ code: "invalid-trigger" }),
  );
  expect(() => ask({ restartedOn: "2024-03-01" })).toThrow(
    expect.objectContaining({ code: "invalid-option", fact: "restartedOn" }),
  );
});

test("instants are days in Beijing among the options too", () => {
  const days = ask({ suspensions: [{ from: "2024-03-11", to: "2024-03-22" }] });
  const instants = ask({
    suspensions: [{ from: "2024-03-10T16:00:00Z", to: "2024-03-22T10:00:00+08:00" }],
  });
  expect(instants.due).toBe(days.due);
});

test("a suspension that changes nothing is said", () => {
  const codes = (from: string, to: string) =>
    ask({ suspensions: [{ from, to }] }).warnings.map(({ code }) => code);
  expect(codes("2024-06-03", "2024-06-07")).toContain("suspension-without-effect");
  expect(codes("2024-02-26", "2024-03-01")).toContain("suspension-without-effect");
  expect(codes("2024-03-01", "2024-03-05")).not.toContain("suspension-without-effect");
});

test.each(["zh", "ZH-CN", null])("the language %j is refused", (lang) => {
  const wrong = { lang: lang as "en" };
  const refused = expect.objectContaining({ code: "invalid-option", fact: "lang" });
  expect(() => explain(ask({}), wrong)).toThrow(refused);
  expect(() => agendaCsv([], wrong)).toThrow(refused);
  expect(() => agendaIcalendar([], { ...wrong, stamp: new Date(0) })).toThrow(refused);
});
