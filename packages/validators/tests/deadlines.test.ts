import { createValidator, validate } from "@zwgk/validators";
import { createCalendar, InvalidDateError } from "@zwgk/workdays";
import { describe, expect, test } from "vitest";

const code = "procurement-contract/published-late";
const contract = (dateSigned: string, publishedOn: string) => ({
  recordType: "procurement-contract",
  suppliers: [{ name: "某某康复器具有限公司" }],
  dateSigned,
  publishedOn,
});
const findingOf = (record: unknown, options?: Parameters<typeof validate>[1]) =>
  validate(record, options).findings.find((finding) => finding.code === code);

describe("a rule on a statutory time limit", () => {
  test("says which day it was due, and by which provision", () => {
    expect(findingOf(contract("2025-01-24", "2025-02-06"))).toMatchObject({
      severity: "error",
      pointer: "/publishedOn",
      data: { trigger: "2025-01-24", due: "2025-01-27", taken: "2025-02-06" },
      message: "合同 2025-01-24 签订，最迟应在 2025-01-27 公告，实际 2025-02-06 才公告",
      basis: [{ article: "第五十条", verified: true }],
    });
  });

  test("is not run where the days off are not known, and says why", () => {
    const report = validate(contract("2026-12-31", "2027-03-01"));
    expect(report.findings.filter((finding) => finding.code === code)).toEqual([]);
    expect(report.notRun.find((skipped) => skipped.code === code)?.reason).toContain(
      "2001-01-01 至 2026-12-31",
    );
  });

  test("is run with a calendar that has the year", () => {
    const calendar = createCalendar({
      years: [
        { year: 2027, notice: null, periods: [{ name: "元旦", from: "2027-01-01", to: "2027-01-03" }] },
      ],
    });
    expect(findingOf(contract("2026-12-31", "2027-03-01"), { calendar })?.data).toMatchObject({
      due: "2027-01-05",
    });
    expect(findingOf(contract("2026-12-31", "2027-01-05"), { calendar })).toBeUndefined();
  });

  test("is judged by what was known on the day of the check", () => {
    const late = contract("2015-09-02", "2015-09-08");
    expect(findingOf(late, { asOf: "2015-05-01" })?.data).toMatchObject({ due: "2015-09-04" });
    expect(findingOf(late, { asOf: "2015-09-08" })?.data).toMatchObject({ due: "2015-09-07" });
  });
});

test.each(["2026-2-3", "2026-02-30", "today", ""])(
  "a check for the day %j is refused, whatever the record",
  (asOf) => {
    const guide = { recordType: "service-guide", name: "社会团体成立登记" };
    expect(() => validate(guide, { asOf })).toThrow(InvalidDateError);
    expect(() => createValidator().validateAll([], { asOf })).toThrow(InvalidDateError);
  },
);
