import { dueDate } from "@zwgk/deadlines";
import { addDays } from "@zwgk/workdays";
import { describe, expect, it } from "vitest";
import { createValidator } from "../src/index.js";
import type { CaseEvent } from "../src/services/case-log.js";

const validator = createValidator();

const isLate = (...events: readonly CaseEvent[]): boolean =>
  validator
    .validate({
      recordType: "case-record",
      caseNumber: "1",
      itemType: "01",
      statutoryLimit: { amount: 20, unit: "workday" },
      events,
    })
    .findings.some(({ code }) => code === "case-record/statutory-limit-exceeded");

/** Every third day of three years, so that starts fall before, in and behind holidays. */
const starts = Array.from({ length: 365 }, (_, index) => addDays("2023-01-01", index * 3));

describe("twenty working days of a case", () => {
  it("end where the deadline rule ends them", () => {
    const disagreeing = starts.filter((on) => {
      const { due } = dueDate("license-decision", on);
      const accepted: CaseEvent = { step: "accepted", on };
      return (
        isLate(accepted, { step: "granted", on: due }) ||
        !isLate(accepted, { step: "granted", on: addDays(due, 1) })
      );
    });
    expect(disagreeing).toEqual([]);
  });

  it("are pushed on by special procedures as the deadline rule pushes them", () => {
    const disagreeing = starts.filter((on) => {
      const from = addDays(on, 5);
      const to = addDays(on, 16);
      const { due } = dueDate("license-decision", on, { suspensions: [{ from, to }] });
      const log: readonly CaseEvent[] = [
        { step: "accepted", on },
        { step: "suspended", on: from, procedure: "hearing" },
        { step: "resumed", on: to },
      ];
      return (
        isLate(...log, { step: "granted", on: due }) ||
        !isLate(...log, { step: "granted", on: addDays(due, 1) })
      );
    });
    expect(disagreeing).toEqual([]);
  });
});
