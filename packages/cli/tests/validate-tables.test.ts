import { readFileSync } from "node:fs";
import type { ReportDocument, ReportedFinding } from "@zwgk/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  csvOf,
  fixture,
  printed,
  transcription,
  unreadableAmount,
  workbook,
  wrongSum,
  wrongSumInGbk,
} from "./tables.js";
import { type Ended, faulty, folderWith, guide, type Surroundings, zwgk } from "./zwgk.js";

const schema = JSON.parse(
  readFileSync(new URL("../../validators/json-schema/report.json", import.meta.url), "utf8"),
) as object;
const conforms = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);

/** The whole report: here the findings of rules count. */
const fullReport = async (
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Ended & { readonly report: ReportDocument }> => {
  const ended = await zwgk(["validate", ...args, "--format", "json"], surroundings);
  const report = JSON.parse(ended.stdout) as ReportDocument;
  conforms(report);
  expect(conforms.errors).toBe(null);
  return { ...ended, report };
};

const sumRule = "department-budget/expenditure-total-is-sum-of-parts";

const wrongTotal = (findings: readonly ReportedFinding[]): ReportedFinding | undefined =>
  findings.find(({ code, pointer }) => code === sumRule && pointer.includes("/rows/"));

describe("a file of tables", () => {
  it("is checked as a workbook, CSV and HTML page, and findings name the cell", async () => {
    const html = `<h1>支出</h1><table>${wrongSum
      .map((row) => `<tr>${row.map((cell) => `<td>${cell ?? ""}</td>`).join("")}</tr>`)
      .join("")}</table>`;
    const cwd = folderWith({
      "支出.xlsx": await workbook(wrongSum, "支出预算总表"),
      "支出.csv": csvOf(wrongSum),
      "gbk.CSV": wrongSumInGbk,
      "支出.html": html,
    });
    for (const [file, cell] of [
      ["支出.xlsx", "支出预算总表!C4"],
      ["支出.csv", "支出!C4"],
      ["gbk.CSV", "gbk!C4"],
      ["支出.html", "表格1!C4"],
    ] as const) {
      const { report, stderr, code } = await fullReport([file, "--no-fold"], { cwd });
      expect(wrongTotal(report.findings), file).toMatchObject({
        file,
        cell,
        index: 0,
        recordType: "department-budget",
        severity: "error",
        pointer: "/tables/expenditure/rows/0/amounts/total",
      });
      expect(wrongTotal(report.findings)).not.toHaveProperty("line");
      expect(report.summary).toMatchObject({ files: 1, records: 1, valid: 0 });
      expect([stderr, code], file).toEqual(["", 1]);
    }
  });

  it("is compared by the year and publisher most of its tables print, and those that differ are named", async () => {
    const rows = (title: string, publisher: string) => [
      [title],
      [`部门：${publisher}`, null, null, null, "单位：元"],
      ...wrongSum.slice(2),
    ];
    const sheets = [
      rows("2024年部门支出预算总表", "某县民政局"),
      rows("2023年部门一般公共预算支出表", "某县民政局"),
      rows("2024年部门政府性基金预算支出表", "某县民政局机关"),
    ];
    const cwd = folderWith({ "预算.xlsx": await workbook(sheets.flat()) });
    const { report } = await fullReport(["预算.xlsx"], { cwd });
    expect(report.findings.map(({ code, cell }) => [code, cell])).toEqual(
      expect.arrayContaining([
        ["department-budget/year-differs", "Sheet1!A6"],
        ["input/cell", "Sheet1!A11"],
      ]),
    );
  });

  it("says what to print where publisher, year or scope is missing", async () => {
    const cwd = folderWith({
      "a.xlsx": await workbook([["支出预算总表"], ["单位：元"], ...wrongSum.slice(2)]),
    });
    const { report } = await fullReport(["a.xlsx"], { cwd });
    const hints = report.findings.filter(({ code }) => code === "input/cell");
    expect(hints).toMatchObject([{ cell: "Sheet1!A1", severity: "info" }]);
    expect(hints[0]?.message).toMatch(/公开单位.*年度.*编制范围/);
  });

  it("gives what its record gives, with cells for lines", async () => {
    const record = fixture("department-budget/valid/full.json");
    const cwd = folderWith({ "a.json": record, "b.xlsx": await printed(record, "xlsx") });
    const { report } = await fullReport(["a.json", "b.xlsx"], { cwd });
    const of = (name: string) =>
      report.findings
        .filter(({ file }) => file === name)
        .map(({ code, pointer, message }) => [code, pointer, message]);
    expect(of("b.xlsx")).toEqual(of("a.json"));
    expect(report.findings.some(({ file, cell }) => file === "a.json" && cell !== undefined)).toBe(false);
    expect(report.summary).toMatchObject({ files: 2, records: 2 });
  });

  it("makes each cell that cannot be read a finding", async () => {
    const cwd = folderWith({ "支出.xlsx": await workbook(unreadableAmount, "支出预算总表") });
    const { report, code } = await fullReport(["支出.xlsx", "--lang", "en"], { cwd });
    expect(report.findings[0]).toMatchObject({
      cell: "支出预算总表!E4",
      code: "input/cell",
      severity: "error",
      pointer: "/tables/expenditure/rows/0/amounts/project",
      message: expect.stringContaining("约300"),
    });
    expect(report.summary.byCode["input/cell"]).toBe(1);
    expect(code).toBe(1);
  });

  it("is read as the type that --type gives", async () => {
    const untitled = wrongSum.map((row) =>
      row.map((cell) => (cell === wrongSum[0]?.[0] ? "一般公共预算支出表" : cell)),
    );
    const cwd = folderWith({ "支出.xlsx": await workbook(untitled) });
    for (const type of ["department-budget", "department-final-accounts"]) {
      const { report } = await fullReport(["支出.xlsx", "--type", type], { cwd });
      expect(report.findings[0]?.recordType).toBe(type);
    }
    const { stderr, code } = await zwgk(["validate", "支出.xlsx", "--type", "service-guide"], { cwd });
    expect(stderr).toMatch(/^支出\.xlsx: service-guide 没有官方表式.*department-final-accounts/);
    expect(code).toBe(2);
  });

  it("is taken from folders and globs when it is a workbook; one that is open leaves a mark that is not", async () => {
    const cwd = folderWith({
      "a/b/支出.XLSX": await workbook(wrongSum),
      "a/~$支出.xlsx": "held open",
      "a/page.html": "<p>无表</p>",
      "a/list.csv": "x",
      "a/guide.json": guide,
    });
    expect((await fullReport(["a"], { cwd })).report.summary).toMatchObject({ files: 2, records: 2 });
    const { report } = await fullReport(["**/*.XLSX"], { cwd });
    expect(report.summary).toMatchObject({ files: 1, records: 1 });
  });
});

describe("a transcription", () => {
  it("is checked as the tables it was typed off, and findings name its values", async () => {
    const cwd = folderWith({ "t.json": transcription, "支出.xlsx": await workbook(wrongSum) });
    const stdin = JSON.stringify(transcription);
    for (const args of [["t.json"], ["-"], ["t.json", "--type", "service-guide"]]) {
      const { report, code } = await fullReport([...args, "--no-fold"], { cwd, stdin });
      expect(wrongTotal(report.findings), args.join(" ")).toMatchObject({
        cell: "/tables/0/rows/0/amounts/total",
        recordType: "department-budget",
        pointer: "/tables/expenditure/rows/0/amounts/total",
      });
      expect(report.findings[0]).toMatchObject({
        cell: "/tables/1",
        code: "input/cell",
        severity: "warning",
        message: expect.stringContaining("没有录入"),
      });
      expect(code).toBe(1);
    }
  });

  it("is nothing that only looks like one", async () => {
    const cwd = folderWith({
      "a.json": { ...transcription, recordType: "department-budget" },
      "b.json": { tables: [{ rows: [] }] },
      "c.json": [transcription],
    });
    for (const file of ["a.json", "b.json", "c.json"]) {
      const { report } = await fullReport([file], { cwd });
      expect(
        report.findings.some(({ code }) => code.startsWith("schema/")),
        file,
      ).toBe(true);
      expect(
        report.findings.some(({ cell }) => cell !== undefined),
        file,
      ).toBe(false);
    }
  });
});

describe("the cell of a finding", () => {
  const output = async (format: string): Promise<string> => {
    const cwd = folderWith({ "支出.xlsx": await workbook(wrongSum, "支出预算总表") });
    return (await zwgk(["validate", "支出.xlsx", "--no-fold", "--format", format], { cwd })).stdout;
  };

  it.each([
    ["stylish", new RegExp(`^ +支出预算总表!C4  ${sumRule}$`, "m")],
    ["csv", new RegExp(`^支出\\.xlsx,,支出预算总表!C4,0,department-budget,,${sumRule},error,`, "m")],
    ["github", new RegExp(`^::error file=支出\\.xlsx,title=${sumRule}::支出预算总表!C4 “`, "m")],
    ["junit", new RegExp(`支出\\.xlsx:支出预算总表!C4 error ${sumRule} /tables/`)],
    ["ndjson", /^\{"kind":"finding","file":"支出\.xlsx","cell":"支出预算总表!C4","index":0/m],
    [
      "sarif",
      /"text":"支出预算总表!C4 [^}]*\}.*"logicalLocations":\[\{"name":"支出预算总表!C4","fullyQualifiedName":"\/tables\//,
    ],
  ])("is in %s", async (format, expected) => {
    expect(await output(format)).toMatch(expected);
  });
});

describe("a file of tables that cannot be read", () => {
  const emptyZip = Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]);
  const cases: readonly [what: string, file: string, content: () => unknown, zh: RegExp, en: RegExp][] = [
    ["no archive", "x.xlsx", () => "收入,支出\n1,2\n", /不是完整的 XLSX/, /not a whole XLSX file/],
    [
      "an archive of something else",
      "x.xlsx",
      () => emptyZip,
      /XLSX 文件无法读取/,
      /XLSX file cannot be read/,
    ],
    ["locked", "x.xlsx", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), /加了密码/, /password/],
    ["an old workbook", "x.xls", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), /旧的 \.xls/, /old \.xls/],
    ["an empty workbook", "x.xlsx", () => workbook([]), /没有找到部门预算或决算的表/, /No table/],
    [
      "a workbook of other tables",
      "x.xlsx",
      () => workbook([["会议日程表"], ["日期", "事项"], ["3月1日", "例会"]]),
      /没有找到部门预算或决算的表/,
      /No table/,
    ],
    ["empty CSV", "x.csv", () => "", /没有找到部门预算或决算的表/, /No table/],
    ["CSV in no encoding", "x.csv", () => Buffer.from([0xff, 0xff, 0xff]), /GB18030/, /GB18030/],
    ["a page without tables", "x.html", () => "<p>本页无表</p>", /没有找到部门预算或决算的表/, /No table/],
  ];
  for (const [what, file, content, zh, en] of cases) {
    it(`because it is ${what}, is told, and the rest is checked`, async () => {
      const cwd = folderWith({ [file]: (await content()) as string | Buffer, "good.json": faulty });
      const { report, stderr, code } = await fullReport([file, "good.json"], { cwd });
      expect(stderr).toMatch(new RegExp(`^${file}: .*${zh.source}`));
      expect(code).toBe(2);
      expect(report.notRun[0]).toMatchObject({ file, code: "input/tables" });
      expect(report.summary).toMatchObject({ files: 1, records: 1 });
      const english = await zwgk(["validate", file, "--lang", "en"], { cwd });
      expect(english.stderr).toMatch(en);
    });
  }

  it("because it is not there, is named", async () => {
    const { stderr, code } = await zwgk(["validate", "nope.xlsx"]);
    expect([stderr.split("\n")[0], code]).toEqual(["nope.xlsx: 无法读取：不存在", 2]);
  });
});
