import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csvOf, fixture, transcription, unreadableAmount, workbook, wrongSum } from "./tables.js";
import { folderWith, guide, zwgk } from "./zwgk.js";

const paths = [
  "department-budget/valid/full.json",
  "department-budget/valid/jiangsu-form.json",
  "department-final-accounts/valid/full.json",
];

describe("a record", () => {
  it.each(paths)("%s goes into every kind of table file and comes back the same", async (path) => {
    const record = fixture(path);
    const cwd = folderWith({ "record.json": record });
    for (const to of ["xlsx", "html", "csv"]) {
      const out = `printed.${to}`;
      expect(await zwgk(["convert", "record.json", "--to", to, "-o", out], { cwd })).toEqual({
        stdout: "",
        stderr: "",
        code: 0,
      });
      const { stdout, stderr, code } = await zwgk(["convert", out, "--to", "json"], { cwd });
      expect([stderr, code], to).toEqual(["", 0]);
      expect(JSON.parse(stdout), to).toEqual(record);
    }
  });

  it("is written to standard output as it would be to a file, and taken from standard input", async () => {
    const record = fixture(paths[0] ?? "");
    const cwd = folderWith({ "record.json": record });
    for (const to of ["csv", "html", "json"]) {
      const { stdout } = await zwgk(["convert", "-", "--to", to], { stdin: JSON.stringify(record) });
      await zwgk(["convert", "record.json", "--to", to, "--out", "out"], { cwd });
      expect(stdout, to).toBe(readFileSync(join(cwd, "out"), "utf8"));
    }
  });

  it("is never written over the file it was read from", async () => {
    const bytes = await workbook(wrongSum);
    const cwd = folderWith({ "a.xlsx": bytes });
    const { stderr, code } = await zwgk(["convert", "a.xlsx", "--to", "json", "-o", "./a.xlsx"], { cwd });
    expect(stderr).toContain("不能写到要转换的文件 a.xlsx");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "a.xlsx")).equals(bytes)).toBe(true);
  });

  it("that is misshapen is not written, and each fault has its line", async () => {
    const cwd = folderWith({ "record.json": { ...fixture(paths[0] ?? ""), zzz: 1, fiscalYear: "2024" } });
    const { stdout, stderr, code } = await zwgk(["convert", "record.json", "--to", "csv"], { cwd });
    expect(stderr).toMatch(
      /^错误：记录不合模式，不能转换\nrecord\.json:\d+: 未知字段 zzz.*\nrecord\.json:\d+: fiscalYear/,
    );
    expect([stdout, code]).toEqual(["", 2]);
  });

  it("is added up by COFOG group", async () => {
    const stdin = JSON.stringify(fixture(paths[0] ?? ""));
    const { stdout, stderr, code } = await zwgk(["convert", "-", "--to", "cofog"], { stdin });
    expect([stderr, code]).toEqual(["", 0]);
    const totals = JSON.parse(stdout) as { total: number; printedTotal: number; confidence: object };
    expect(totals.total).toBe(totals.printedTotal);
    expect(Object.keys(totals.confidence)).toEqual([
      "good",
      "fair",
      "weak",
      "item",
      "none",
      "unit",
      "unmapped",
    ]);
    const given = await zwgk(["convert", "-", "--to", "cofog", "--unit-function", "03.3.0"], { stdin });
    expect(given.stdout).toContain('"cofog": "03.3"');
  });

  it("takes a function of the unit for COFOG alone, and only one there is", async () => {
    const stdin = JSON.stringify(fixture(paths[0] ?? ""));
    for (const [to, unitFunction, reason] of [
      ["csv", "03.3.0", "只用于 --to cofog"],
      ["cofog", "3.3", "应为 COFOG 代码"],
      ["cofog", "11", "应为 COFOG 代码"],
    ] as const) {
      const args = ["convert", "-", "--to", to, "--unit-function", unitFunction];
      const { stdout, stderr, code } = await zwgk(args, { stdin });
      expect(stderr).toContain(reason);
      expect([stdout, code]).toEqual(["", 2]);
    }
  });

  it("is exported under the field names of the budget-integration system", async () => {
    const cwd = folderWith({ "record.json": fixture(paths[0] ?? "") });
    const { code } = await zwgk(["convert", "record.json", "--to", "budget-integration", "-o", "out.csv"], {
      cwd,
    });
    expect(code).toBe(0);
    const [header, ...rows] = readFileSync(join(cwd, "out.csv"), "utf8").trimEnd().split("\r\n");
    expect(header).toMatch(/^\ufeffmof_div_code,.*exp_func_code,.*,amt,source_table,expenditure_kind$/);
    expect(rows.length).toBeGreaterThan(10);
  });

  it("may have its type from --type", async () => {
    const { recordType: _, ...untyped } = fixture(paths[0] ?? "");
    const stdin = JSON.stringify(untyped);
    const args = ["convert", "-", "--to", "csv"];
    const { stderr, code } = await zwgk(args, { stdin });
    expect(stderr).toContain("--type");
    expect(code).toBe(2);
    expect((await zwgk([...args, "--type", "department-budget"], { stdin })).code).toBe(0);
  });

  it.each([
    ["of another type", JSON.stringify(guide), /service-guide 没有官方表式/],
    ["of no known type", '{"recordType":"nope"}', /未知的记录类型“nope”/],
    ["in a list", "[]", /应为一条记录/],
    ["in broken JSON", "{", /<stdin>:1:2: JSON 到此中断/],
  ])("%s is refused", async (_, stdin, reason) => {
    const { stdout, stderr, code } = await zwgk(["convert", "-", "--to", "html"], { stdin });
    expect(stderr).toMatch(reason);
    expect([stdout, code]).toEqual(["", 2]);
  });
});

describe("tables", () => {
  it("with a cell that cannot be read give the rest, the cell and exit code 1", async () => {
    const cwd = folderWith({ "支出.xlsx": await workbook(unreadableAmount, "支出预算总表") });
    const { stdout, stderr, code } = await zwgk(["convert", "支出.xlsx", "--to", "json"], { cwd });
    expect(stderr).toMatch(/^支出\.xlsx:支出预算总表!E4: 错误: .*约300/);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      recordType: "department-budget",
      publisher: { name: "某县民政局" },
      fiscalYear: 2024,
      tables: {
        expenditure: { unit: "CNY", rows: [{ amounts: { total: 800, basic: 500, project: null } }] },
      },
    });
    expect(code).toBe(1);
    const english = await zwgk(["convert", "支出.xlsx", "--to", "json", "--lang", "en"], { cwd });
    expect(english.stderr).toMatch(/^支出\.xlsx:支出预算总表!E4: error: /);
  });

  it("become other tables only as a record of the right shape", async () => {
    const cwd = folderWith({
      "good.csv": csvOf(wrongSum),
      "bad.csv": csvOf(wrongSum.filter((_, row) => row !== 1)),
    });
    expect((await zwgk(["convert", "good.csv", "--to", "html"], { cwd })).stdout).toMatch(/<table/);
    const { stdout, stderr, code } = await zwgk(["convert", "bad.csv", "--to", "html"], { cwd });
    expect(stderr).toMatch(/^bad\.csv:bad!A1: .*单位[\s\S]*\nbad\.csv: .*publisher/);
    expect([stdout, code]).toEqual(["", 2]);
    const asJson = await zwgk(["convert", "bad.csv", "--to", "json"], { cwd });
    expect([JSON.parse(asJson.stdout).recordType, asJson.code]).toEqual(["department-budget", 1]);
  });

  it("there are none of", async () => {
    const cwd = folderWith({ "x.xlsx": "", "y.html": "<p>", "z.xlsx/a": "" });
    for (const [file, reason] of [
      ["x.xlsx", /^错误：x\.xlsx: 这不是完整的 XLSX 文件/],
      ["y.html", /^错误：y\.html: 没有找到部门预算或决算的表/],
      ["z.xlsx", /^错误：z\.xlsx: 是文件夹/],
      ["nope.xlsx", /^错误：nope\.xlsx: 不存在/],
    ] as const) {
      const { stdout, stderr, code } = await zwgk(["convert", file, "--to", "json"], { cwd });
      expect(stderr).toMatch(reason);
      expect([stdout, code], file).toEqual(["", 2]);
    }
  });
});

describe("a transcription", () => {
  it("becomes a record and tables; what was not typed off is told", async () => {
    const cwd = folderWith({ "t.json": transcription });
    const { stdout, stderr, code } = await zwgk(["convert", "t.json", "--to", "json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      recordType: "department-budget",
      publisher: { name: "某县民政局" },
      excerpt: true,
      tables: { expenditure: { unit: "CNY", rows: [{ code: "208", amounts: { total: 900 } }] } },
    });
    expect(stderr).toBe("t.json:/tables/1: 警告: “收入预算总表”没有录入内容，没有读入。\n");
    expect(code).toBe(1);
    await zwgk(["convert", "-", "--to", "xlsx", "-o", "t.xlsx"], {
      cwd,
      stdin: JSON.stringify(transcription),
    });
    expect((await zwgk(["convert", "t.xlsx", "--to", "json"], { cwd })).stdout).toBe(stdout);
  });
});

describe("bad usage", () => {
  it.each([
    [["convert", "a.json"], "缺少选项", "--to"],
    [["convert", "a.json", "--to", "xlsx"], "-o", "-o"],
    [["convert", "a.json", "--to", "pdf"], "--to 不能是“pdf”；可用：json、xlsx、html、csv", "it takes"],
    [["convert", "a.xlsx", "--to", "json", "--type", "service-guide"], "没有官方表式", "no official tables"],
    [["convert", "a.xlsx", "--to", "json", "--type", "nope"], "未知的记录类型", "unknown record type"],
  ])("%j", async (args, zh, en) => {
    const { stdout, stderr, code } = await zwgk(args);
    expect(stderr).toContain(zh);
    expect([stdout, code]).toEqual(["", 2]);
    expect((await zwgk([...args, "--lang", "en"])).stderr).toContain(en);
  });

  it("is a file that cannot be written", async () => {
    const cwd = folderWith({ "record.json": fixture(paths[0] ?? "") });
    const { stderr, code } = await zwgk(["convert", "record.json", "--to", "xlsx", "-o", "no/x.xlsx"], {
      cwd,
    });
    expect(stderr).toMatch(/^错误：无法写入 .*x\.xlsx：不存在/);
    expect(code).toBe(2);
  });
});
