import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "@zwgk/validators";
import type { CellValue } from "hucre";
import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { folderWith, zwgk } from "./zwgk.js";

const sheetsOf = async (cwd: string, file: string) => (await readXlsx(readFileSync(join(cwd, file)))).sheets;

/** By sheet, by the label or code a row begins with: what is written into the row, from its first cell. */
type Entries = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** Writes rows from the first below the headings on, and amounts beside the items that are printed. */
const fillIn = async (cwd: string, file: string, entries: Entries): Promise<void> => {
  const opened = await openXlsx(readFileSync(join(cwd, file)), { readStyles: true });
  for (const sheet of opened.sheets) {
    const put = (row: number, column: number, value: CellValue): void => {
      const type = typeof value === "number" ? "number" : "string";
      (sheet.rows[row] as CellValue[])[column] = value;
      sheet.cells?.set(`${row},${column}`, { ...sheet.cells.get(`${row},${column}`), value, type });
    };
    const headings = sheet.name === "封面" ? 1 : 3;
    for (const [label, ...values] of entries[sheet.name] ?? []) {
      const printed = sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (row >= headings && cell === label ? [[row, column] as const] : [])),
      );
      const free = sheet.rows.findIndex(
        (cells, row) => row > 3 && cells.every((cell) => (cell ?? "") === ""),
      );
      const places = printed.length > 0 ? printed : [[free, 0] as const];
      for (const [row, column] of places) {
        put(row, column, label as CellValue);
        for (const [index, value] of values.entries())
          if (value !== null) put(row, column + 1 + index, value);
      }
    }
  }
  writeFileSync(join(cwd, file), await saveXlsx(opened));
};

const expenditure: readonly (readonly CellValue[])[] = [
  ["合计", 300, 100, 200],
  ["208", "社会保障和就业支出", 300, 100, 200],
  ["20802", "民政管理事务", 300, 100, 200],
  ["2080201", "行政运行", 100, 100, 0],
  ["2080202", "一般行政管理事务", 200, 0, 200],
];

const nothing = [["注：本部门没有此项支出，故本表为空表。"]];

const budget: Entries = {
  封面: [
    ["公开单位", "某县民政局"],
    ["编制范围", "部门"],
  ],
  部门收支总表: [
    ["一、财政拨款收入", 300],
    ["1.一般公共预算资金", 300],
    ["本年收入合计", 300],
    ["收入总计", 300],
    ["八、社会保障和就业支出", 300],
    ["本年支出合计", 300],
    ["支出总计", 300],
  ],
  部门收入总表: [
    ["合计", 300, 300],
    ["208", "社会保障和就业支出", 300, 300],
    ["20802", "民政管理事务", 300, 300],
    ["2080201", "行政运行", 100, 100],
    ["2080202", "一般行政管理事务", 200, 200],
  ],
  部门支出总表: expenditure,
  财政拨款收支总表: [
    ["一、本年收入", 300],
    ["（一）一般公共预算财政拨款", 300],
    ["收入总计", 300],
    ["八、社会保障和就业支出", 300, 300],
    ["支出总计", 300, 300],
  ],
  一般公共预算支出表: expenditure,
  一般公共预算基本支出表: [
    ["合计", 100, 80, 20],
    ["301", "工资福利支出", 80, 80],
    ["30101", "基本工资", 80, 80],
    ["302", "商品和服务支出", 20, null, 20],
    ["30201", "办公费", 20, null, 20],
  ],
  政府性基金预算支出表: nothing,
  国有资本经营预算支出表: nothing,
};

const validate = async (cwd: string, ...args: readonly string[]) => {
  const ended = await zwgk(["validate", ...args, "--format", "json"], { cwd });
  return { ...ended, report: JSON.parse(ended.stdout) as ReportDocument };
};

describe("template", () => {
  it("is filled in, checked, mended, and checked again", async () => {
    const cwd = folderWith({});
    const args = ["template", "department-budget", "--year", "2026", "-o", "预算.xlsx"];
    expect(await zwgk(args, { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    await fillIn(cwd, "预算.xlsx", {
      ...budget,
      一般公共预算基本支出表: [...(budget["一般公共预算基本支出表"] ?? []), ["30101", "基本工资", 81, 81]],
    });
    const wrong = await validate(cwd, "预算.xlsx", "--output", "xlsx=批注.xlsx");
    expect(wrong.code).toBe(1);
    expect(wrong.report.findings.map(({ cell }) => cell)).toContain("一般公共预算基本支出表!C5");
    await fillIn(cwd, "批注.xlsx", { 一般公共预算基本支出表: [["30101", "基本工资", 80, 80]] });
    const { report, code } = await validate(cwd, "批注.xlsx");
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.findings.filter(({ code: found }) => found.startsWith("input/"))).toEqual([]);
    expect(code).toBe(0);
  });

  it.each([
    // Official titles of a budget say 部门, which is the scope unless the cover says otherwise.
    ["department-budget", ["publisher"]],
    ["department-final-accounts", ["publisher", "scope"]],
  ])("of %s says what is missing while it is empty, and no more", async (type, missing) => {
    const cwd = folderWith({});
    await zwgk(["template", type, "-o", "空.xlsx"], { cwd });
    const { report } = await validate(cwd, "空.xlsx");
    expect(report.findings.map(({ code, message }) => [code, message])).toEqual([
      ["input/cell", expect.stringContaining("公开单位")],
      ...missing.map((field) => ["schema/required", expect.stringContaining(field)]),
    ]);
    expect(report.findings[0]?.recordType).toBe(type);
  });

  it("is of this year unless asked, and overwrites as convert does", async () => {
    const cwd = folderWith({ "空.xlsx": "before" });
    const cover = async () =>
      (await sheetsOf(cwd, "空.xlsx"))[0]?.rows.find(([label]) => label === "预算年度");
    await zwgk(["template", "department-budget", "-o", "空.xlsx"], { cwd });
    expect((await cover())?.[1]).toBeGreaterThanOrEqual(2026);
    await zwgk(["template", "department-budget", "-o", "空.xlsx", "--year", "2019"], { cwd });
    expect((await cover())?.[1]).toBe(2019);
  });

  it.each([
    [
      ["service-guide", "-o", "x.xlsx"],
      /service-guide 没有官方表式；有的是 department-budget、department-final/,
      /these have: department-budget, /,
    ],
    [["nope", "-o", "x.xlsx"], /未知的记录类型“nope”/, /unknown record type/],
    [["department-budget"], /缺少选项.*--out/, /--out/],
    [["department-budget", "-o", "no/x.xlsx"], /无法写入 .*x\.xlsx：不存在/, /cannot write/],
    [["department-budget", "-o", "x.xlsx", "--year", "27"], /年份应为四位数字/, /four digits/],
  ])("%j is told", async (args, zh, en) => {
    const cwd = folderWith({});
    const { stdout, stderr, code } = await zwgk(["template", ...args], { cwd });
    expect(stderr).toMatch(zh);
    expect([stdout, code]).toEqual(["", 2]);
    expect((await zwgk(["template", ...args, "--lang", "en"], { cwd })).stderr).toMatch(en);
  });
});
