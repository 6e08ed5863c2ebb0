import { deadlineRules, dueDate, dutyInWords, explain } from "@zwgk/deadlines";
import { expect, test } from "vitest";

test("says in Chinese why the day is the day", () => {
  expect(explain(dueDate("application-correction-notice", "2023-09-27"))).toBe(
    `申请内容不明确的补正告知：最迟 2023-10-12（星期四）
起算：2023-09-27（星期三） 收到申请之日
期限：7 个工作日内
逾期自：2023-10-13（星期五）
逐日：
  2023-09-27  不计  当日不计 《中华人民共和国民法典》第二百零一条
  2023-09-28  第 1 日
  2023-09-29 至 2023-10-06  不计  放假 中秋节、国庆节 国办发明电〔2022〕16号
  2023-10-07 至 2023-10-08  第 2 至 3 日  补班 中秋节、国庆节 国办发明电〔2022〕16号
  2023-10-09 至 2023-10-12  第 4 至 7 日
依据：
  《中华人民共和国政府信息公开条例》 国务院令第711号 第三十条
说明：
  2008年条例没有天数。补正后，答复期限从收到补正申请之日重新计算；补正的合理期限由行政机关确定。`,
  );
});

test("says it in English", () => {
  const text = explain(dueDate("department-budget-disclosure", "2024-02-05"), { lang: "en" });
  expect(text).toContain("2024-02-26 (Monday)");
  expect(text).toContain("within 20 days");
  expect(text).toContain("Safe date: 2024-02-23 (Friday)");
  expect(text).toContain("2024-02-05  not counted  the day itself does not count\n");
  expect(text).toContain("Civil Code of the People's Republic of China");
});

test("every version of every rule has its words", () => {
  for (const version of deadlineRules.flatMap(({ versions }) => versions)) {
    expect(dutyInWords(version, "zh-CN")).toMatch(/[0-9同按]/);
    expect(dutyInWords(version, "en")).toMatch(/^[ -~]+$/);
  }
});
