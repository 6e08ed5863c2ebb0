import { readFileSync } from "node:fs";
import type { CalendarYear } from "@zwgk/workdays";
import { describe, expect, it } from "vitest";
import { guangxi, year2027 } from "./calendars.js";
import { folderWith, type Surroundings, zwgk } from "./zwgk.js";

/** The answer as data. */
const ask = async (args: readonly string[], surroundings?: Surroundings): Promise<unknown> => {
  const { stdout, stderr, code } = await zwgk(["workday", ...args, "--format", "json"], surroundings);
  expect([stderr, code]).toEqual(["", 0]);
  return JSON.parse(stdout);
};

const published = { from: "2001-01-01", to: "2026-12-31" } as const;
const announced = { provisional: false, certainty: "announced", calendar: published } as const;

describe("workday DATE", () => {
  it.each([
    [
      "2016-10-08",
      "2016-10-08 星期六：工作日，国庆节补班\n依据：国办发明电〔2015〕18号\n",
      "2016-10-08 Saturday: working day, made up for 国庆节\nBasis: 国办发明电〔2015〕18号\n",
    ],
    [
      "2016-10-03",
      "2016-10-03 星期一：休息日，国庆节放假\n依据：国办发明电〔2015〕18号\n",
      "2016-10-03 Monday: rest day, 国庆节\nBasis: 国办发明电〔2015〕18号\n",
    ],
    ["2016-10-15", "2016-10-15 星期六：休息日，周末\n", "2016-10-15 Saturday: rest day, weekend\n"],
    ["2016-10-14", "2016-10-14 星期五：工作日\n", "2016-10-14 Friday: working day\n"],
  ])("says what %s is, and by which notice", async (date, zh, en) => {
    expect(await zwgk(["workday", date])).toEqual({ stdout: zh, stderr: "", code: 0 });
    expect(await zwgk(["workday", date, "--lang", "en"])).toEqual({ stdout: en, stderr: "", code: 0 });
  });

  it("says so as data, and may be called day", async () => {
    const expected = {
      date: "2016-10-08",
      kind: "make-up-workday",
      name: "国庆节",
      notice: "国办发明电〔2015〕18号",
      isWorkday: true,
      ...announced,
    };
    expect(await ask(["2016-10-08"])).toEqual(expected);
    expect(await ask(["day", "2016-10-08"])).toEqual(expected);
  });
});

describe("workday add", () => {
  it("goes forward and back, and takes a negative number for no option", async () => {
    const steps: readonly [string, string, string][] = [
      ["2016-09-30", "3", "2016-10-10"],
      ["2016-10-10", "-3", "2016-09-30"],
      ["2026-11-23", "-3", "2026-11-18"],
      ["2016-10-01", "0", "2016-10-08"],
      ["2016-10-08", "0", "2016-10-08"],
      ["2022-09-30", "+20", "2022-11-02"],
    ];
    for (const [date, n, result] of steps) {
      expect(await ask(["add", date, n])).toMatchObject({ date, n: Number(n), result, ...announced });
    }
    expect(await ask(["add", "--as-of", "2026-11-23", "2026-11-23", "-3"])).toMatchObject({
      result: "2026-11-18",
    });
  });

  it("shows the holidays on the way", async () => {
    const { stdout } = await zwgk(["workday", "add", "2016-09-30", "3"]);
    expect(stdout).toBe(
      "2016-10-10 星期一\n" +
        "2016-09-30 星期五之后第 3 个工作日\n" +
        "国庆节  10-01 至 10-07 放假  10-08 至 10-09 补班  国办发明电〔2015〕18号\n",
    );
    const english = await zwgk(["workday", "add", "2016-10-10", "-1", "--lang", "en"]);
    expect(english.stdout).toMatch(/^2016-10-09 Sunday\n1 working day before 2016-10-10 Monday\n/);
  });

  it("knows no more than was published by the day it is asked for", async () => {
    expect(await ask(["add", "2015-08-20", "15"])).toMatchObject({ result: "2015-09-11" });
    expect(await ask(["add", "2015-08-20", "15", "--as-of", "2015-05-01"])).toMatchObject({
      result: "2015-09-10",
      asOf: "2015-05-01",
      calendar: { from: "2001-01-01", to: "2015-12-31" },
    });
  });
});

describe("workday count", () => {
  it("leaves the first day out, and turns the sign when asked backwards", async () => {
    expect(await ask(["count", "2016-09-30", "2016-10-14"])).toMatchObject({ workdays: 7, ...announced });
    expect(await ask(["count", "2016-10-14", "2016-09-30"])).toMatchObject({ workdays: -7 });
    expect((await zwgk(["workday", "count", "2016-09-30", "2016-10-14"])).stdout).toMatch(
      /^7 个工作日\n2016-09-30 星期五（不计）至 2016-10-14 星期五（计入）\n国庆节 /,
    );
  });
});

describe("workday year", () => {
  it("shows the holidays with their notice, and the working days of each month", async () => {
    const { stdout, stderr } = await zwgk(["workday", "year", "2026"]);
    expect(stdout).toMatchInlineSnapshot(`
      "2026 年：248 个工作日

      元旦    01-01 至 01-03 放假  01-04 补班         国办发明电〔2025〕7号
      春节    02-15 至 02-23 放假  02-14、02-28 补班  国办发明电〔2025〕7号
      清明节  04-04 至 04-06 放假                     国办发明电〔2025〕7号
      劳动节  05-01 至 05-05 放假  05-09 补班         国办发明电〔2025〕7号
      端午节  06-19 至 06-21 放假                     国办发明电〔2025〕7号
      中秋节  09-25 至 09-27 放假                     国办发明电〔2025〕7号
      国庆节  10-01 至 10-07 放假  09-20、10-10 补班  国办发明电〔2025〕7号

      月份     1   2   3   4   5   6   7   8   9  10  11  12
      工作日  21  16  22  21  19  21  23  21  22  18  21  23
      "
    `);
    expect(stderr).toContain("2026 年 12 月尚非最后安排");
  });

  it("does so as data", async () => {
    const answer = (await ask(["year", "2015"])) as {
      workdays: number;
      months: number[];
      holidays: object[];
    };
    expect(answer.workdays).toBe(249);
    expect(answer.months).toHaveLength(12);
    expect(answer.months.reduce((sum, count) => sum + count)).toBe(249);
    expect(answer.holidays).toContainEqual({
      name: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
      notice: "国发明电〔2015〕1号",
      daysOff: ["2015-09-03", "2015-09-04", "2015-09-05"],
      makeUpDays: ["2015-09-06"],
    });
    expect(await ask(["year", "2015", "--as-of", "2015-05-01"])).toMatchObject({ workdays: 250 });
  });
});

describe("where nothing is published yet", () => {
  it("the answer is provisional, and says that it may move", async () => {
    expect(await ask(["add", "2026-12-20", "20"])).toMatchObject({
      result: "2027-01-18",
      provisional: true,
      certainty: "provisional",
      calendar: published,
    });
    const { stdout, stderr, code } = await zwgk(["workday", "add", "2026-12-20", "20"]);
    expect(stdout).toMatch(/^2027-01-18 星期一\n/);
    expect(stderr).toMatch(/^注意：放假安排只公布到 2026-12-31，.*推算；.*变动\n$/);
    expect(code).toBe(0);
    const english = await zwgk(["workday", "year", "2027", "--lang", "en"]);
    expect(english.stdout).toMatch(/^2027: \d+ working days\n/);
    expect(english.stderr).toMatch(/^note: days off are published up to 2026-12-31; /);
  });

  it("the last December is not final", async () => {
    expect(await ask(["2026-12-25"])).toMatchObject({ provisional: false, certainty: "not-final" });
    const { stderr } = await zwgk(["workday", "2026-12-25", "--lang", "en"]);
    expect(stderr).toMatch(/^note: December 2026 is not final; /);
    expect((await zwgk(["workday", "2026-11-30"])).stderr).toBe("");
  });

  it.each([
    [["1999-12-31"], "1999-12-31 不在已公布的放假安排之内（2001-01-01 至 2026-12-31）"],
    [["2050-01-01"], "2050-01-01 不在已公布的放假安排之内（2001-01-01 至 2026-12-31）"],
    [["add", "2001-01-02", "-9"], "所求日期 不在已公布的放假安排之内（2001-01-01 至 2026-12-31）"],
    [["year", "1999"], "1999-01-01 不在已公布的放假安排之内"],
    [["2026-01-01", "--as-of", "1999-01-01"], "不在已公布的放假安排之内（无）"],
  ])("%j stays without an answer", async (args, message) => {
    const { stdout, stderr, code } = await zwgk(["workday", ...args]);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe("--calendar", () => {
  it("adds a year, which reaches back into December", async () => {
    const cwd = folderWith({ "2027.json": year2027 });
    expect(await ask(["2026-12-31", "--calendar", "2027.json"], { cwd })).toMatchObject({
      kind: "holiday",
      notice: year2027.notice,
      ...announced,
      calendar: { from: "2001-01-01", to: "2027-12-31" },
    });
    expect(
      await ask(["add", "2026-12-25", "5", "--calendar", "2027.json", "--as-of", "2026-11-29"], { cwd }),
    ).toMatchObject({ provisional: true, calendar: published });
  });

  it("takes the format in which the years are published, and replaces one", async () => {
    const path = new URL("../../workdays/data/2026.json", import.meta.url);
    const year = JSON.parse(readFileSync(path, "utf8")) as CalendarYear;
    const cwd = folderWith({ "same.json": year, "none.json": { ...year, periods: [] } });
    expect(await ask(["year", "2026", "--calendar", "same.json"], { cwd })).toEqual(
      await ask(["year", "2026"]),
    );
    const replaced = await ask(["2026-10-01", "--calendar", "same.json", "--calendar", "none.json"], { cwd });
    expect(replaced).toMatchObject({ isWorkday: true });
  });

  it("lays regional days over the national ones", async () => {
    const cwd = folderWith({ "guangxi.json": guangxi });
    expect(await ask(["add", "2026-04-17", "1", "--calendar", "guangxi.json"], { cwd })).toMatchObject({
      result: "2026-04-22",
      holidays: [{ name: "壮族三月三", notice: "示例", daysOff: ["2026-04-20", "2026-04-21"] }],
    });
  });

  it("that would steer the terminal does not", async () => {
    const periods = [{ name: "节\u001b[31m", from: "2027-01-01", to: "2027-01-01" }];
    const cwd = folderWith({ "2027.json": { ...year2027, periods } });
    const questions = [
      ["workday", "2027-01-01"],
      ["deadline", "due", "application-reply", "2026-12-25"],
    ];
    for (const question of questions) {
      const { stdout } = await zwgk([...question, "--calendar", "2027.json"], { cwd });
      expect(stdout).toContain("节\\u{1b}[31m");
      expect(stdout).not.toContain("\u001b");
    }
  });

  const refused: readonly [string, string | object, RegExp][] = [
    ["is not JSON", "{\n", /^错误：2027\.json:2:1: JSON 到此中断/],
    ["is no object", "[]", /^错误：2027\.json:1：应为对象\n/],
    ["has an unknown key", { ...year2027, holidays: [] }, /^错误：2027\.json:\d+: holidays：未知的键\n/],
    [
      "has a day that is none",
      { ...year2027, periods: [{ name: "元旦", from: "2027-01-01", to: "2027-02-30" }] },
      /^错误：2027\.json:9: periods\[0\]\.to："2027-02-30" 不是有效日期/,
    ],
    ["leaves a year out", { ...year2027, year: 2028, periods: [] }, /^错误：--calendar：缺 2027 年的安排\n/],
    ["is regional and has no days", { region: "广西" }, /^错误：2027\.json:1: periods：应为数组\n/],
  ];
  it.each(refused)("that %s is refused with its place", async (_, content, message) => {
    const cwd = folderWith({ "2027.json": content });
    const { stdout, stderr, code } = await zwgk(["workday", "2026-10-01", "--calendar", "2027.json"], {
      cwd,
    });
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it("that is not there is refused", async () => {
    const { stderr, code } = await zwgk(["workday", "2026-10-01", "--calendar", "no.json", "--lang", "en"]);
    expect(stderr).toBe("error: cannot read the calendar no.json: does not exist\n");
    expect(code).toBe(2);
  });
});

describe("bad questions", () => {
  it.each([
    [["2024-02-30"], '"2024-02-30" 不是有效日期', '"2024-02-30" is not a date'],
    [["2024-2-3"], '"2024-2-3" 不是有效日期', '"2024-2-3" is not a date'],
    [["count", "2024-01-01", "２０２４-01-02"], '"２０２４-01-02" 不是', '"２０２４-01-02" is not'],
    [["add", "2024-01-01", "3.5"], "工作日数应为整数", "the number of working days is a whole number"],
    [["add", "2024-01-01", "三"], "工作日数应为整数", "the number of working days is a whole number"],
    [["year", "26"], "年份应为四位数字", "a year has four digits"],
    [["2024-01-01", "--as-of", "yesterday"], "--as-of 应为存在的日期", "--as-of takes a day that exists"],
    [["add", "2024-01-01"], "缺少参数 n", "missing required argument 'n'"],
    [["--as-of", "2015-05-01", "add", "2015-08-20", "15"], "参数过多", "too many arguments"],
  ])("%j is told in the language asked for", async (args, zh, en) => {
    const chinese = await zwgk(["workday", ...args]);
    expect(chinese.stderr).toContain(`错误：${zh}`);
    expect([chinese.stdout, chinese.code]).toEqual(["", 2]);
    const english = await zwgk(["workday", ...args, "--lang", "en"]);
    expect(english.stderr).toContain(`error: ${en}`);
    expect(english.code).toBe(2);
  });
});
