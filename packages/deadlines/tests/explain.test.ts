import { deadlineRules, dueDate, dutyInWords, explain } from "@zwgk/deadlines";
import { expect, test } from "vitest";

test("says in Chinese why the day is the day", () => {
  expect(explain(dueDate("application-correction-notice", "2023-09-27"))).toBe(
    `申请内容不明确的补正告知：最迟 2023-10-11（星期三）`,
  );
});

test("says it in English", () => {
  const text = explain(dueDate("department-budget-disclosure", "2024-02-05"), { lang: "en" });
  expect(text).toContain("2024-02-26 (Monday)");
  expect(text).toContain("within 20 days");
  expect(text).toContain("Safe date: 2024-02-23 (Friday)");
});

test("every version of every rule has its words", () => {
  for (const version of deadlineRules.flatMap(({ versions }) => versions)) {
    expect(dutyInWords(version, "zh-CN")).toMatch(/[0-9同按]/);
    expect(dutyInWords(version, "en")).toMatch(/^[ -~]+$/);
  }
});
