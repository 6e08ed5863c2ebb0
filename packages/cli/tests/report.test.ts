import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportRollUp } from "@zwgk/validators";
import { describe, expect, it } from "vitest";
import { folderWith, zwgk } from "./zwgk.js";

const plan = {
  recordType: "disclosure-work-plan",
  recordId: "plan-2016",
  year: 2016,
  issuer: { name: "泉州市民政局" },
  title: "泉州市民政系统2016年政务公开工作要点",
  tasks: [
    {
      number: "一（一）",
      title: "权力清单",
      units: [{ name: "晋江市民政局" }, { name: "台商投资区民保障局" }],
    },
    { number: "一（二）", title: "随机抽查", units: [{ name: "晋江市民政局" }] },
  ],
  reports: [{ period: "first-three-quarters", dueBy: "2016-09-10" }],
};

const jinjiang = {
  recordType: "implementation-report",
  plan: "plan-2016",
  unit: { name: "晋江市民政局" },
  year: 2016,
  period: "first-three-quarters",
  asOf: "2016-08-31",
  submittedOn: "2016-09-09",
  items: [
    { task: "一（一）", status: "complete", text: "=1+1" },
    { task: "一（二）", status: "in-progress", text: "<b>方案\u202e已公开</b>" },
  ],
};

const keyTask = {
  recordType: "annual-key-task",
  recordId: "kt-1",
  year: 2016,
  title: "新建农村幸福院<20所>",
  steps: [{ text: "施工", to: "2016-11-30" }],
};

const progress = { recordType: "task-progress-report", task: "kt-1", asOf: "2016-06-30", percent: 60 };

const files = { "plan.json": plan, "reports/jinjiang.json": jinjiang, "key-tasks.json": [keyTask, progress] };

describe("report", () => {
  it("says for each unit and task how it stands", async () => {
    const cwd = folderWith(files);
    const { stdout, stderr, code } = await zwgk(["report", ".", "--as-of", "2016-09-10"], { cwd });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("前三季度，2016-09-10 前报送");
    expect(stdout).toMatch(/晋江市民政局 +已报送 +2016-09-09 +含预计 +截至 2016-08-31/);
    expect(stdout).toMatch(/泉州台商投资区民政保障局 +待报送/);
    expect(stdout).toContain("一（一）  权力清单：完成 1，未报送 1（泉州台商投资区民政保障局）");
    expect(stdout).toMatch(/新建农村幸福院<20所> +2016-06-30 +60%/);
  });

  it("ends with 1 when a report is overdue", async () => {
    const cwd = folderWith(files);
    const { stdout, code } = await zwgk(["report", ".", "--as-of", "2016-09-11", "--lang", "en"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/泉州台商投资区民政保障局 +overdue/);
  });

  it("is JSON with the file of each record", async () => {
    const cwd = folderWith(files);
    const args = ["report", "plan.json", "reports", "key-tasks.json", "--as-of", "2016-09-10"];
    const { stdout } = await zwgk([...args, "--format", "json"], { cwd });
    const rollUp = JSON.parse(stdout) as ReportRollUp & { readonly sources: readonly object[] };
    expect(rollUp.plans[0]?.periods[0]?.units[0]).toMatchObject({
      state: "received",
      forecast: true,
      index: 1,
    });
    expect(rollUp.sources[1]).toEqual({ file: "reports/jinjiang.json", index: 0 });
    expect(rollUp.keyTasks).toMatchObject([{ title: keyTask.title, percent: 60, overdue: false }]);
  });

  it("writes further copies: a page that stands alone, and a table without formulas", async () => {
    const cwd = folderWith(files);
    const outputs = ["--output", "html=out.html", "--output", "csv=out.csv"];
    const { code } = await zwgk(["report", ".", "--as-of", "2016-09-10", ...outputs], { cwd });
    expect(code).toBe(0);
    const page = readFileSync(join(cwd, "out.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).toContain('<th scope="col">晋江市民政局</th>');
    expect(page).toContain('<td class="good">完成</td><td class="waiting">未报送</td>');
    expect(page).not.toMatch(/<script|https?:|<20所>/);
    const table = readFileSync(join(cwd, "out.csv"), "utf8").split("\r\n");
    expect(table[0]).toMatch(/^要点,年度,期间/);
    expect(table[1]).toContain("晋江市民政局,已报送,2016-09-09,2016-08-31,是,已报告,完成,");
    expect(table[1]).toContain('"\'=1+1"');
    expect(table).toHaveLength(5);
  });

  it("takes the units of a profile", async () => {
    const cwd = folderWith({
      "2026.json": {
        ...plan,
        year: 2026,
        issuer: { name: "甲县民政局" },
        tasks: [{ number: "一", units: [{ name: "各镇" }] }],
      },
      "own/profile.json": {
        units: [
          { name: "甲县民政局" },
          { name: "乙镇社会事务办", under: "甲县民政局" },
          { name: "各镇", under: "甲县民政局", members: ["乙镇社会事务办"] },
        ],
      },
    });
    const { stdout } = await zwgk(["report", "2026.json", "--profile", "own/profile.json"], { cwd });
    expect(stdout).toContain("乙镇社会事务办");
  });

  it("names a report whose plan is not there", async () => {
    const cwd = folderWith({ "plan.json": plan, "other.json": [{ ...jinjiang, plan: "plan-2015" }] });
    const { stderr } = await zwgk(["report", ".", "--as-of", "2016-09-01"], { cwd });
    expect(stderr).toBe("other.json：第 1 条所报的要点或者任务没有一并给出，没有汇总\n");
  });

  it.each([
    [
      "a record of the wrong shape",
      { "a.json": { ...jinjiang, period: "前三季度" } },
      ["report", "a.json"],
      "period",
    ],
    ["broken JSON", { "a.json": Buffer.from("{") }, ["report", "a.json"], "a.json:1"],
    ["a file there is not", {}, ["report", "b.json"], "b.json"],
    ["neither plan nor key task", { "a.json": jinjiang }, ["report", "a.json"], "disclosure-work-plan"],
    ["an output without a file", { "a.json": plan }, ["report", "a.json", "--output", "html"], "--output"],
    [
      "an output over an input",
      { "a.json": plan },
      ["report", "a.json", "--output", "json=a.json"],
      "a.json",
    ],
  ])("refuses %s", async (_, given, args, told) => {
    const cwd = folderWith(given);
    const { stdout, stderr, code } = await zwgk(args, { cwd });
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr).toContain(told);
  });

  it("writes no copy when it refuses", async () => {
    const cwd = folderWith({ "a.json": { ...plan, year: "2016" } });
    await zwgk(["report", "a.json", "--output", "html=out.html"], { cwd });
    expect(existsSync(join(cwd, "out.html"))).toBe(false);
  });
});
