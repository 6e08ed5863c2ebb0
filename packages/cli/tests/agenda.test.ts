import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AgendaDuty, AgendaItem } from "@zwgk/deadlines";
import { describe, expect, it } from "vitest";
import { year2027 } from "./calendars.js";
import { folderWith, type Surroundings, zwgk } from "./zwgk.js";

const duty = (rule: string, more: Partial<AgendaDuty> = {}): AgendaDuty => ({
  publisher: "县民政局",
  item: rule,
  rule,
  ...more,
});

/** What the 2016 notice asks of a county bureau. */
const notice: readonly AgendaDuty[] = [
  duty("policy-interpretation-publication", { trigger: "2016-06-30", published: "2016-07-05" }),
  duty("open-government-progress-report-q3", { published: "2016-09-12" }),
  duty("open-government-progress-report-annual", { item: "全年\u202e报送" }),
  duty("power-list-dynamic-update"),
];

const year2016 = ["--year", "2016", "--as-of", "2016-12-05"] as const;

interface Agenda {
  readonly year: number;
  readonly asOf: string;
  readonly calendar: { readonly from: string; readonly to: string };
  readonly items: readonly AgendaItem[];
}

const agenda = async (args: readonly string[], surroundings: Surroundings): Promise<Agenda> => {
  const { stdout, stderr } = await zwgk(["agenda", ...args, "--format", "json"], surroundings);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Agenda;
};

describe("agenda", () => {
  it("is a table by date, with status, lateness and safe date", async () => {
    const cwd = folderWith({ "duties.json": notice });
    const { stdout, stderr, code } = await zwgk(["agenda", "duties.json", ...year2016], { cwd });
    expect(stdout).toMatchInlineSnapshot(`
      "最迟        稳妥日期    状态    迟延        公开日期    事项                                公开主体  备注
      2016-07-05  2016-07-05  按期                2016-07-05  policy-interpretation-publication   县民政局
      2016-09-10  2016-09-09  迟延    1 个工作日  2016-09-12  open-government-progress-report-q3  县民政局
      2016-12-01  2016-12-01  逾期    2 个工作日              全年\\u{202e}报送                    县民政局
                              缺事实                          power-list-dynamic-update           县民政局  权责清单动态更新（power-list-dynamic-update）缺起算日：清单事项变动之日
      2016 年，截至 2016-12-05：4 项，按期 1，迟延 1，逾期 1，缺事实 1
      "
    `);
    expect([stderr, code]).toEqual(["", 1]);
  });

  it("speaks English", async () => {
    const { stdout } = await zwgk(["agenda", "-", ...year2016, "--lang", "en"], {
      stdin: JSON.stringify({ duties: notice }),
    });
    expect(stdout).toMatch(
      /^due {2,}safe {2,}status {2,}late by {2,}published {2,}item {2,}publisher {2,}remarks\n/,
    );
    expect(stdout).toMatch(/^2016-09-10 {2}2016-09-09 {2}late {2,}1 working day {2,}2016-09-12 /m);
    expect(stdout).toMatch(
      /\n2016, as of 2016-12-05: 4 items, on time 1, late 1, overdue 1, fact missing 1\n$/,
    );
  });

  it("is data, with the day and the calendar it was made by", async () => {
    const cwd = folderWith({ "duties.json": notice });
    const made = await agenda(["duties.json", ...year2016], { cwd });
    expect(made).toMatchObject({
      year: 2016,
      asOf: "2016-12-05",
      calendar: { from: "2001-01-01", to: "2017-12-31" },
    });
    expect(made.items.map(({ due, status }) => [due, status])).toEqual([
      ["2016-07-05", "on-time"],
      ["2016-09-10", "late"],
      ["2016-12-01", "overdue"],
      [undefined, "missing-fact"],
    ]);
  });

  it("is CSV", async () => {
    const { stdout, code } = await zwgk(["agenda", "-", ...year2016, "--format", "csv"], {
      stdin: JSON.stringify(notice),
    });
    expect(stdout).toMatch(/^最迟日期,顺延前,稳妥日期,/);
    expect(stdout.trimEnd().split("\r\n")).toHaveLength(5);
    expect(code).toBe(1);
  });

  it("is a calendar file beside what is printed", async () => {
    const cwd = folderWith({ "duties.json": notice });
    const { stdout } = await zwgk(["agenda", "duties.json", ...year2016, "--ics", "2016.ics"], { cwd });
    expect(stdout).toContain("2016-07-05");
    const file = readFileSync(join(cwd, "2016.ics"), "utf8");
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
    expect(file).toContain("DTSTART;VALUE=DATE:20160909\r\n");
    const refused = await zwgk(["agenda", "duties.json", ...year2016, "--ics", "no/2016.ics"], { cwd });
    expect(refused.stderr).toContain("无法写入");
    expect([refused.stdout, refused.code]).toEqual(["", 2]);
  });

  it("ends with 0 when nothing is late, on whatever day that is", async () => {
    const cwd = folderWith({ "duties.json": notice.slice(0, 1), "later.json": notice.slice(2, 3) });
    expect((await zwgk(["agenda", "duties.json", ...year2016], { cwd })).code).toBe(0);
    const early = ["agenda", "later.json", "--year", "2016", "--as-of"];
    expect((await zwgk([...early, "2016-12-01"], { cwd })).code).toBe(0);
    expect((await zwgk([...early, "2016-12-02"], { cwd })).code).toBe(1);
    // Today, by default, is years after.
    expect((await zwgk(early.slice(0, -1), { cwd })).code).toBe(1);
  });

  it("marks what may move, unless the year is given", async () => {
    const trigger = "2026-12-10";
    const cwd = folderWith({
      "duties.json": [duty("application-reply", { trigger })],
      "2027.json": year2027,
    });
    const args = ["duties.json", "--year", "2027", "--as-of", "2026-12-15"];
    const provisional = await agenda(args, { cwd });
    expect(provisional.items).toMatchObject([{ due: "2027-01-08", provisional: true, status: "due" }]);
    const { stdout } = await zwgk(["agenda", ...args], { cwd });
    expect(stdout).toContain("放假安排未定，可能变动");
    const known = await agenda([...args, "--calendar", "2027.json"], { cwd });
    expect(known.items).toMatchObject([{ provisional: false }]);
  });

  it("of nothing says so", async () => {
    const { stdout, code } = await zwgk(["agenda", "-", ...year2016], { stdin: "[]" });
    expect(stdout).toBe("2016 年，截至 2016-12-05：0 项\n");
    expect(code).toBe(0);
  });
});

describe("duties that cannot be dated", () => {
  const refused: readonly [string, unknown, RegExp][] = [
    [
      "an unknown rule",
      [notice[0], duty("power-list")],
      /^错误：duties\.json:\d+: 第 2 行：没有期限规则 "power-list"/,
    ],
    [
      "an impossible day",
      [duty("application-reply", { trigger: "2016-02-30" })],
      /^错误：duties\.json:2: 第 1 行：/,
    ],
    [
      "an unknown key",
      { duties: [{ ...notice[1], due: "2016" }] },
      /^错误：duties\.json:3: 第 1 行：未知的键 due\n/,
    ],
    ["no list", { dutys: [] }, /^错误：duties\.json：应为事项的数组/],
    ["nothing", "null", /^错误：duties\.json：应为事项的数组/],
    ["broken JSON", "[\n{", /^错误：duties\.json:2:2: /],
  ];
  it.each(refused)("%s is refused with its place", async (_, content, message) => {
    const cwd = folderWith({ "duties.json": content as string | object });
    const { stdout, stderr, code } = await zwgk(["agenda", "duties.json", ...year2016], { cwd });
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it.each([
    [["duties.json"], "缺少选项 --year <year>", "required option '--year <year>' not specified"],
    [["duties.json", "--year", "16"], "年份应为四位数字", "a year has four digits"],
    [
      ["nope.json", "--year", "2016"],
      "无法读取事项文件 nope.json：不存在",
      "cannot read the duties nope.json: does",
    ],
    [["-", "--year", "2016"], "<stdin>:1:1: ", "<stdin>:1:1: "],
    [["-", "--year", "2016", "--as-of", "1999-01-01"], "不在已公布的放假安排之内", "lies outside"],
  ])("%j is told in the language asked for", async (args, zh, en) => {
    const chinese = await zwgk(["agenda", ...args]);
    expect(chinese.stderr).toContain(zh);
    expect([chinese.stdout, chinese.code]).toEqual(["", 2]);
    const english = await zwgk(["agenda", ...args, "--lang", "en"]);
    expect(english.stderr).toContain(en);
    expect(english.code).toBe(2);
  });
});
