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
    expect(dutyInWords(version, "zh-CN")).toMatch(/[0-9同按每]/);
    expect(dutyInWords(version, "en")).toMatch(/^[ -~]+$/);
  }
});

test.each([
  ["2016-02-05", "《中华人民共和国民法通则》第一百五十四条第二款"],
  ["2018-03-05", "《中华人民共和国民法总则》第二百零一条"],
  ["2021-03-05", "《中华人民共和国民法典》第二百零一条"],
])("a period of %s is counted by the law of its time", (trigger, law) => {
  expect(dueDate("proactive-disclosure", trigger).steps[0]?.source).toBe(law);
});

test("the article that moves a last day is the one of that day, and is named once", () => {
  const { basis } = dueDate("social-service-rectification", "2016-07-05");
  expect(basis.at(-1)).toMatchObject({
    statute: "civil-law-general-principles",
    article: "第一百五十四条第三款",
  });
  expect(dueDate("tax-monthly-filing", "2022-01").basis).toHaveLength(1);
});

test("says the number that was counted, and from where", () => {
  expect(explain(dueDate("temporary-assistance-decision", "2024-06-03", { localAmount: 7 }))).toContain(
    "期限：7 个工作日内",
  );
  expect(explain(dueDate("application-reply", "2023-09-15", { extended: 10 }))).toContain(
    "期限：30 个工作日内",
  );
  expect(explain(dueDate("application-reply", "2025-05-06", { restartedOn: "2025-05-16" }))).toContain(
    "起算：2025-05-16（星期五） 重新起算（原自 2025-05-06）",
  );
  expect(explain(dueDate("open-government-leader-briefing", "2016"))).toContain(
    "所属时段：2016\n期限：每年至少一次",
  );
});

test("an hour is no day, and an arrival starts no count", () => {
  const hours = explain(dueDate("public-opinion-response", "2016-08-05T20:00"));
  expect(hours).toContain("2016-08-05T20:00:00+08:00  自此时起算");
  expect(hours).not.toContain("当日不计");
  const receipt = explain(dueDate("application-receipt-date", "2021-11-24", { channel: "in-person" }));
  expect(receipt).toContain("2021-11-24  视为收到");
  expect(receipt).not.toContain("当日不计");
});

test("English names what suspends the clock in English", () => {
  const suspensions = [{ from: "2024-03-11", to: "2024-03-22" }];
  expect(explain(dueDate("application-reply", "2024-03-04", { suspensions }), { lang: "en" })).toContain(
    "not counted  suspended consultation of a third party",
  );
});

test("English names the holidays in English", () => {
  expect(explain(dueDate("application-correction-notice", "2023-09-27"), { lang: "en" })).toContain(
    "holiday Mid-Autumn Festival, National Day 国办发明电〔2022〕16号",
  );
});
