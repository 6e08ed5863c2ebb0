import { type DeadlineRule, type DueDate, deadlineRules, dueDate, explain } from "@zwgk/deadlines";
import { describe, expect, it } from "vitest";
import { guangxi, year2027 } from "./calendars.js";
import { folderWith, type Surroundings, zwgk } from "./zwgk.js";

/** The due date as data. */
const due = async (args: readonly string[], surroundings?: Surroundings): Promise<DueDate> => {
  const { stdout, stderr, code } = await zwgk(["deadline", "due", ...args, "--format", "json"], surroundings);
  expect([stderr, code]).toEqual(["", 0]);
  return JSON.parse(stdout) as DueDate;
};

describe("deadline list", () => {
  it("lists every rule under its area, with its period and since when", async () => {
    const { stdout, stderr, code } = await zwgk(["deadline", "list"]);
    for (const { id, title } of deadlineRules) {
      expect(stdout).toMatch(new RegExp(`^ {2}${id} {2,}${title.zh} {2,}\\S`, "m"));
    }
    expect(stdout).toMatch(/^政府信息公开 {2}disclosure\n {2}\S/m);
    expect(stdout).toMatch(/^ {2}application-reply {2,}依申请公开答复 {2,}20 个工作日内 {2,}2019-05-15 起$/m);
    expect(stdout).toMatch(/每年 09-10 前 {2,}2016-06-23 至 2016-12-31$/m);
    expect([stderr, code]).toEqual(["", 0]);
  });

  it("keeps to one area, in English and as data", async () => {
    const english = await zwgk(["deadline", "list", "--area", "disclosure", "--lang", "en"]);
    expect(english.stdout).toMatch(/^Disclosure of government information {2}disclosure\n/);
    expect(english.stdout).toMatch(/within 20 working days {2,}since 2019-05-15$/m);
    expect(english.stdout).not.toMatch(/[一-鿿]/);
    const { stdout } = await zwgk(["deadline", "list", "--area", "disclosure", "--format", "json"]);
    expect((JSON.parse(stdout) as DeadlineRule[]).map(({ id }) => id)).toEqual(
      deadlineRules.filter(({ area }) => area === "disclosure").map(({ id }) => id),
    );
  });

  it("names the areas when there is none of that name", async () => {
    const { stderr, code } = await zwgk(["deadline", "list", "--area", "taxes"]);
    expect(stderr).toContain("--area 不能是“taxes”；可用：notice、disclosure、");
    expect(code).toBe(2);
  });
});

describe("deadline show", () => {
  it("tells all about a rule: every version with its articles and how far they were read", async () => {
    const { stdout, stderr, code } = await zwgk(["deadline", "show", "application-reply"]);
    expect(stdout).toMatch(/^application-reply\n依申请公开答复\n\n领域 {2,}政府信息公开\n/);
    expect(stdout).toMatch(/^2008-05-01 至 2019-05-14：15 个工作日内$/m);
    expect(stdout).toMatch(/^2019-05-15 起：20 个工作日内\n {2}延长 {2,}最长再加 20 个工作日；/m);
    expect(stdout).toMatch(/^ {2}中止 {2,}征求第三方意见\n {6,}征求其他机关意见\n/m);
    expect(stdout).toMatch(/^ {2}依据 {2,}《中华人民共和国政府信息公开条例》 国务院令第711号 第三十三条$/m);
    expect(stdout).toMatch(/^ {2}核对 {2,}已读原文，\d{4}-\d\d-\d\d$/m);
    expect([stderr, code]).toEqual(["", 0]);
  });

  it("does so for every rule in both languages", async () => {
    for (const { id, title } of deadlineRules.filter((_, index) => index % 20 === 0)) {
      const english = await zwgk(["deadline", "show", id, "--lang", "en"]);
      expect(english.stdout.startsWith(`${id}\n${title.en}\n`)).toBe(true);
    }
  });

  it("gives the rule as data", async () => {
    const { stdout } = await zwgk(["deadline", "show", "application-receipt-date", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(deadlineRules.find(({ id }) => id === "application-receipt-date"));
  });

  it("names the nearest rules when there is none of that name", async () => {
    for (const args of [
      ["show", "aplication-reply"],
      ["due", "aplication-reply", "2024-01-01"],
    ]) {
      const { stdout, stderr, code } = await zwgk(["deadline", ...args]);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^错误：没有期限规则 "aplication-reply"，相近的有：application-reply、/);
      expect(code).toBe(2);
    }
  });
});

describe("deadline due", () => {
  it("explains the day as the library does, and draws nothing where there is no terminal", async () => {
    const result = dueDate("policy-interpretation-publication", "2016-06-30");
    const args = ["deadline", "due", "policy-interpretation-publication", "2016-06-30"];
    expect(await zwgk(args)).toEqual({ stdout: `${explain(result)}\n`, stderr: "", code: 0 });
    const english = await zwgk([...args, "--lang", "en"]);
    expect(english.stdout).toBe(`${explain(result, { lang: "en" })}\n`);
  });

  it("gives the whole answer as data", async () => {
    expect(await due(["application-reply", "2022-09-30"])).toEqual(
      dueDate("application-reply", "2022-09-30"),
    );
  });

  it("takes the facts of the case", async () => {
    const reply = (...facts: string[]) => due(["application-reply", ...facts]);
    expect(await reply("2023-09-15", "--extended")).toMatchObject({
      firstDue: "2023-10-19",
      due: "2023-11-16",
    });
    expect(await reply("2023-09-15", "--extended", "5")).toMatchObject({ due: "2023-10-26" });
    expect(await reply("2024-03-04", "--suspend", "2024-03-11..2024-03-22")).toMatchObject({
      due: "2024-04-16",
    });
    expect(await reply("2025-04-07", "--restarted", "2025-04-18")).toMatchObject({ due: "2025-05-20" });
    expect(await reply("2017-06-18", "--rest-day-receipt", "next-workday")).toMatchObject({
      due: "2017-07-10",
    });
    expect(await reply("2015-08-20", "--as-of", "2015-05-01")).toMatchObject({ due: "2015-09-10" });
    const receipt = [
      "application-receipt-date",
      "2024-03-04",
      "--channel",
      "fax",
      "--confirmed",
      "2024-03-06",
    ];
    expect(await due(receipt)).toMatchObject({ direction: "derive", due: "2024-03-06" });
    const local = ["grassroots-catalogue-elderly-care", "2024-03-04", "--local-amount", "10"];
    expect(await due(local)).toMatchObject({ due: "2024-03-18" });
  });

  it("starts where another clock ends", async () => {
    const args = ["disclosure-inaction-litigation", "2024-03-04", "--end-of", "application-reply"];
    const first = dueDate("application-reply", "2024-03-04");
    expect(await due(args)).toEqual(dueDate("disclosure-inaction-litigation", first));
    const { stderr, code } = await zwgk([
      "deadline",
      "due",
      "application-reply",
      "2024-03-04",
      ...args.slice(2),
    ]);
    expect(stderr).toContain("不从 application-reply 的期满起算");
    expect(code).toBe(2);
  });

  it("takes a year or a month for duties of the calendar", async () => {
    expect(await due(["open-government-progress-report-q3", "2016"])).toMatchObject({
      nominal: "2016-09-10",
      safe: "2016-09-09",
    });
  });

  it("is provisional past the published arrangements, and says so", async () => {
    const args = ["application-reply", "2026-12-10"];
    expect(await due(args)).toMatchObject({ due: "2027-01-08", provisional: true });
    const { stdout, code } = await zwgk(["deadline", "due", ...args]);
    expect(stdout).toMatch(/^注意：\n {2}.*尚未公布放假安排.*可能变动$/m);
    expect(code).toBe(0);
  });

  it("counts by the calendar that is given", async () => {
    const cwd = folderWith({ "2027.json": year2027, "guangxi.json": guangxi });
    const longer = ["application-reply", "2026-12-10", "--calendar", "2027.json"];
    expect(await due(longer, { cwd })).toMatchObject({ provisional: false, calendar: { to: "2027-12-31" } });
    const regional = ["application-reply", "2026-04-17", "--calendar", "guangxi.json"];
    const { steps } = await due(regional, { cwd });
    expect(steps).toContainEqual(expect.objectContaining({ date: "2026-04-20", name: "壮族三月三" }));
  });

  it.each([
    [["application-reply", "2024-02-30"], '"2024-02-30" 不是有效日期', '"2024-02-30" is neither a date'],
    [["application-reply", "2007-12-31"], "自 2008-05-01 起才有期限", "has a deadline since 2008-05-01 only"],
    [["open-government-progress-report-q3", "2020"], "只适用到 2016-12-31", "applied up to 2016-12-31"],
    [
      ["proactive-disclosure", "2024-03-04", "--extended"],
      "没有 extended 这一情形（选项 --extended）",
      "knows no extended (option --extended)",
    ],
    [
      ["application-receipt-date", "2024-03-04"],
      "（in-person, signed-mail, ordinary-mail, email, fax, online）（选项 --channel）",
      "(option --channel)",
    ],
    [
      ["application-reply", "2024-03-04", "--extended", "99"],
      "延长应在 1 至 20 之间，得到 99（选项 --extended）",
      "the extension must lie between 1 and 20, not 99 (option --extended)",
    ],
    [["application-reply", "2024-03-04", "--extended", "-5"], "--extended 应为正整数", "--extended takes"],
    [["application-reply", "2024-03-04", "--suspend", "2024-03-11"], "--suspend 应写作", "--suspend takes"],
    [
      ["application-reply", "2024-03-04", "--restarted", "x"],
      "--restarted 应为存在的日期",
      "--restarted takes",
    ],
    [
      ["application-reply", "2024-03-04", "--level", "town"],
      "--level 不能是“town”",
      '--level cannot be "town"',
    ],
    [["application-reply", "1999-01-01", "--as-of", "1999-01-01"], "自 2008-05-01 起", "since 2008-05-01"],
    [["application-reply"], "缺少参数 date", "missing required argument 'date'"],
  ])("%j is told in the language asked for", async (args, zh, en) => {
    const chinese = await zwgk(["deadline", "due", ...args]);
    expect(chinese.stderr).toContain(`错误：`);
    expect(chinese.stderr).toContain(zh);
    expect([chinese.stdout, chinese.code]).toEqual(["", 2]);
    const english = await zwgk(["deadline", "due", ...args, "--lang", "en"]);
    expect(english.stderr).toMatch(/^error: /);
    expect(english.stderr).toContain(en);
    expect(english.code).toBe(2);
  });
});
