import { type DueDateOptions, deadlineRules, dueDate, explain } from "@zwgk/deadlines";
import { addWorkdays, countWorkdays, isWorkday } from "@zwgk/workdays";
import { assert, constantFrom, date, integer, property, record, tuple } from "fast-check";
import { expect, test } from "vitest";

const day = date({
  min: new Date("2002-01-01"),
  max: new Date("2025-06-30"),
  noInvalidDate: true,
}).map((at) => at.toISOString().slice(0, 10));

const addDays = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** Rules that count from an event of a day, and the versions in force somewhere in the days above. */
const clocks = deadlineRules.flatMap((rule) =>
  rule.versions
    .filter((version) => "period" in version && version.period.unit !== "hour")
    .filter(({ direction }) => direction !== "every" || !rule.trigger.event.startsWith("calendar"))
    .filter(({ from }) => from < "2025-06-30")
    .map((version) => ({ rule, version })),
);

/** A clock with a trigger inside its version. */
const started = tuple(constantFrom(...clocks), integer({ min: 0, max: 6000 })).map(([clock, offset]) => {
  const { from, to = "2025-06-30" } = clock.version;
  const first = from < "2002-01-01" ? "2002-01-01" : from;
  const span = Math.round((Date.parse(to) - Date.parse(first)) / 86_400_000) + 1;
  const { level } = clock.version;
  const options: DueDateOptions = level === undefined ? {} : { level };
  return { ...clock, trigger: addDays(first, offset % span), options };
});

test("the last day is not before it was moved, and safe is on the careful side", () => {
  assert(
    property(started, ({ rule, trigger, options }) => {
      const { direction, due, nominal, safe, readings } = dueDate(rule.id, trigger, options);
      if (direction === "before") expect(due <= nominal).toBe(true);
      else expect(due >= nominal).toBe(true);
      for (const end of [due, ...readings.map((reading) => reading.due)]) {
        if (direction === "hold") expect(safe >= end).toBe(true);
        else expect(safe <= end).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("the days are told one after the other, and as many count as the period has", () => {
  assert(
    property(started, ({ rule, version, trigger, options }) => {
      if (!("period" in version) || !["day", "workday"].includes(version.period.unit)) return;
      const { steps, nominal } = dueDate(rule.id, trigger, options);
      const counted = steps.filter((step) => step.counted);
      expect(counted.map(({ number }) => number)).toEqual(counted.map((_, index) => index + 1));
      expect(counted).toHaveLength(version.period.amount);
      expect(counted.at(-1)?.date).toBe(nominal);
      const walked = steps.filter(({ reason }) => reason !== "rest-day-at-end" && reason !== "rolled");
      const sign = version.direction === "before" ? -1 : 1;
      walked.forEach(({ date: told }, index) => {
        expect(told).toBe(addDays(trigger, sign * index));
      });
    }),
    { numRuns: 500 },
  );
});

test("a period in working days ends where the calendar's arithmetic says", () => {
  assert(
    property(started, ({ rule, version, trigger, options }) => {
      if (!("period" in version) || version.period.unit !== "workday") return;
      const { amount } = version.period;
      const sign = version.direction === "before" ? -1 : 1;
      expect(dueDate(rule.id, trigger, options).nominal).toBe(addWorkdays(trigger, sign * amount));
    }),
    { numRuns: 500 },
  );
});

test("a suspension never brings the end nearer, and moves it by the working days it takes", () => {
  const pause = record({
    trigger: day,
    begins: integer({ min: -20, max: 40 }),
    length: integer({ min: 0, max: 60 }),
  });
  assert(
    property(pause, ({ trigger, begins, length }) => {
      if (trigger < "2019-05-15") return;
      const plain = dueDate("application-reply", trigger);
      const from = addDays(trigger, begins);
      const to = addDays(from, length);
      const paused = dueDate("application-reply", trigger, { suspensions: [{ from, to }] });
      expect(paused.due >= plain.due).toBe(true);
      const running = paused.steps.filter(
        (step) => step.reason === "suspended" && isWorkday(step.date),
      ).length;
      expect(countWorkdays(plain.due, paused.due)).toBe(running);
    }),
  );
});

test("arithmetic on working days is a walk", () => {
  assert(
    property(day, integer({ min: -60, max: 60 }), (from, n) => {
      let at = from;
      for (let left = Math.abs(n); left > 0; ) {
        at = addDays(at, Math.sign(n));
        if (isWorkday(at)) left--;
      }
      if (n !== 0) expect(addWorkdays(from, n)).toBe(at);
    }),
  );
});

test("everything can be explained in both languages", () => {
  assert(
    property(started, ({ rule, trigger, options }) => {
      const result = dueDate(rule.id, trigger, options);
      expect(explain(result)).not.toMatch(/undefined|null|NaN/);
      expect(explain(result, { lang: "en" })).not.toMatch(/undefined|null|NaN/);
    }),
    { numRuns: 300 },
  );
});
