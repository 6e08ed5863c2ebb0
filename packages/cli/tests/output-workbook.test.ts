import { copyFileSync, existsSync, linkSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "@zwgk/validators";
import type { CellValue, Sheet } from "hucre";
import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { csvOf, fixture, printed, workbook, wrongSum } from "./tables.js";
import { folderWith, guide, zwgk } from "./zwgk.js";

const sheetsOf = async (cwd: string, file: string): Promise<Sheet[]> =>
  (await readXlsx(readFileSync(join(cwd, file)), { readStyles: true })).sheets;

const commentsOf = ({ cells = new Map() }: Sheet): Record<string, string> =>
  Object.fromEntries(
    [...cells].flatMap(([key, { comment }]) => (comment === undefined ? [] : [[key, comment.text]])),
  );

const listOf = ({ rows }: Sheet): CellValue[][] =>
  rows.slice(rows.findIndex(([first]) => first === "级别") + 1);

/** A clerk's work: a workbook with one cell changed. */
const corrected = async (cwd: string, file: string, place: readonly [number, number], value: CellValue) => {
  const opened = await openXlsx(readFileSync(join(cwd, file)), { readStyles: true });
  const [sheet] = opened.sheets;
  const [row, column] = place;
  if (sheet?.rows[row] !== undefined) sheet.rows[row][column] = value;
  const cell = sheet?.cells?.get(place.join());
  if (cell !== undefined) sheet?.cells?.set(place.join(), { ...cell, value });
  return Buffer.from(await saveXlsx(opened));
};

const validate = async (cwd: string, ...args: readonly string[]) => {
  const ended = await zwgk(["validate", ...args, "--format", "json"], { cwd });
  return { ...ended, report: JSON.parse(ended.stdout) as ReportDocument };
};

const places = ({ findings }: ReportDocument): (string | undefined)[][] =>
  findings.map(({ cell, code, severity }) => [severity, code, cell]);

/** One figure that breaks the sum of its row and that of its section. */
const wrongItem = [
  ...wrongSum.slice(0, 3),
  ["208", "社会保障和就业支出", 800, 500, 300],
  ["20802", "民政管理事务", 800, 500, 300],
  ["2080202", "一般行政管理事务", 900, 500, 300],
  ["合计", null, 800, 500, 300],
];

describe("--output xlsx", () => {
  it("marks what is reported, and lists it all beside the other reports", async () => {
    const before = await workbook(wrongItem, "支出预算总表");
    const cwd = folderWith({ "支出.xlsx": before });
    const args = ["支出.xlsx", "--output", "json=report.json", "--output", "xlsx=marked.xlsx"];
    const { report, stdout, stderr, code } = await validate(cwd, ...args);
    expect([stderr, code]).toEqual(["", 1]);
    expect(readFileSync(join(cwd, "report.json"), "utf8")).toBe(stdout);
    expect(readFileSync(join(cwd, "支出.xlsx"))).toEqual(before);
    const [sheet, list, ...more] = await sheetsOf(cwd, "marked.xlsx");
    expect(more).toEqual([]);
    expect(list?.name).toBe("校验结果");
    const listed = listOf(list as Sheet);
    expect(listed).toHaveLength(report.findings.length);
    expect(listed.map(([, rule, place]) => [rule, place ?? ""])).toEqual(
      report.findings.map(({ code: rule, cell = "" }) => [rule, cell]),
    );
    const marked = new Set(report.findings.flatMap(({ cell }) => cell ?? []));
    expect(Object.keys(commentsOf(sheet as Sheet))).toHaveLength(marked.size);
    expect(report.findings.some(({ cell }) => cell === undefined)).toBe(true);
    expect(report.folded).not.toEqual([]);
    const whole = await validate(cwd, "支出.xlsx", "--no-fold", "--output", "xlsx=all.xlsx");
    const [, all] = await sheetsOf(cwd, "all.xlsx");
    expect(listOf(all as Sheet)).toHaveLength(whole.report.findings.length);
    expect(whole.report.findings.length).toBeGreaterThan(report.findings.length);
  });

  it("leaves out what is set aside", async () => {
    const code = "input/cell";
    const cwd = folderWith({ "支出.xlsx": await workbook(wrongSum, "支出预算总表") });
    const { report } = await validate(cwd, "支出.xlsx");
    const [first] = report.findings;
    expect(first?.code).not.toBe(code);
    const suppressions = [{ code: first?.code, reason: "另行说明" }];
    const profile = { name: "某县", rules: {}, suppressions };
    const other = folderWith({ "支出.xlsx": await workbook(wrongSum, "支出预算总表"), "p.json": profile });
    const less = await validate(other, "支出.xlsx", "--profile", "p.json", "--output", "xlsx=b.xlsx");
    expect(less.report.suppressed).not.toEqual([]);
    const list = listOf((await sheetsOf(other, "b.xlsx")).at(-1) as Sheet);
    expect(list.map(([, rule]) => rule)).not.toContain(first?.code);
  });

  it("gives a copy that is checked, corrected, and checked again", async () => {
    const record = fixture("department-budget/valid/full.json");
    const good = await printed(record, "xlsx");
    const cwd = folderWith({ "good.xlsx": good });
    const before = await validate(cwd, "good.xlsx");
    expect(before.report.summary.errors).toBe(0);

    const income = (await sheetsOf(cwd, "good.xlsx")).findIndex(({ name }) => name === "部门收入总表");
    const opened = await openXlsx(good, { readStyles: true });
    const [sheet] = opened.sheets.splice(income, 1);
    opened.sheets.unshift(sheet as Sheet);
    const row = sheet?.rows.findIndex(([code]) => code === "208") ?? -1;
    const right = sheet?.rows[row]?.[2] as number;
    const cwd2 = folderWith({ "a.xlsx": Buffer.from(await saveXlsx(opened)) });
    const slip = await corrected(cwd2, "a.xlsx", [row, 2], right + 9);
    const folder = folderWith({ "slip.xlsx": slip });

    const wrong = await validate(folder, "slip.xlsx", "--output", "xlsx=once.xlsx");
    expect(wrong.code).toBe(1);
    const again = await validate(folder, "once.xlsx", "--output", "xlsx=twice.xlsx");
    expect(places(again.report)).toEqual(places(wrong.report));
    const [once, twice] = [await sheetsOf(folder, "once.xlsx"), await sheetsOf(folder, "twice.xlsx")];
    expect(twice.map(({ name }) => name)).toEqual(once.map(({ name }) => name));
    expect(twice.map(commentsOf)).toEqual(once.map(commentsOf));

    const mended = await corrected(folder, "twice.xlsx", [row, 2], right);
    const last = folderWith({ "mended.xlsx": mended });
    const clean = await validate(last, "mended.xlsx", "--output", "xlsx=clean.xlsx");
    expect([places(clean.report), clean.code]).toEqual([places(before.report), 0]);
    const cells = (await sheetsOf(last, "clean.xlsx")).slice(0, -1);
    const left = cells.flatMap((each) => Object.values(commentsOf(each)));
    expect(left).toHaveLength(new Set(clean.report.findings.map(({ cell }) => cell)).size);
  });

  it("names what it says in the language asked for", async () => {
    const cwd = folderWith({ "支出.xlsx": await workbook(wrongSum, "支出预算总表") });
    await zwgk(["validate", "支出.xlsx", "--lang", "en", "--output", "xlsx=b.xlsx"], { cwd });
    const [sheet, list] = await sheetsOf(cwd, "b.xlsx");
    expect(list?.rows.some(([first]) => first === "Severity")).toBe(true);
    expect(Object.values(commentsOf(sheet as Sheet))[0]).toContain("error: ");
  });

  it("writes nothing of a workbook that cannot be read", async () => {
    const cwd = folderWith({ "x.xlsx": "no workbook" });
    for (const input of ["x.xlsx", "nope.xlsx"]) {
      const { stderr, code } = await zwgk(["validate", input, "--output", "xlsx=b.xlsx"], { cwd });
      expect(stderr).toContain(input);
      expect([code, existsSync(join(cwd, "b.xlsx"))]).toEqual([2, false]);
    }
  });
});

describe("an output that cannot be", () => {
  it("is a marked workbook of several inputs or of none", async () => {
    const bytes = await workbook(wrongSum);
    const cwd = folderWith({ "a.xlsx": bytes, "b.xlsx": bytes, "c.csv": csvOf(wrongSum), "d.json": guide });
    for (const inputs of [
      ["a.xlsx", "b.xlsx"],
      ["a.xlsx", "d.json"],
      ["a.xlsx", "e.xlsx"],
      ["c.csv"],
      ["-"],
      ["."],
    ]) {
      const outputs = ["--output", "json=r.json", "--output", "xlsx=m.xlsx"];
      const { stdout, stderr, code } = await zwgk(["validate", ...inputs, ...outputs], { cwd });
      expect(stderr, inputs.join(" ")).toContain("只能检查一个 .xlsx 文件");
      expect([stdout, code]).toEqual(["", 2]);
    }
    expect([existsSync(join(cwd, "r.json")), existsSync(join(cwd, "m.xlsx"))]).toEqual([false, false]);
    const english = await zwgk(["validate", "c.csv", "--output", "xlsx=m.xlsx", "--lang", "en"], { cwd });
    expect(english.stderr).toContain("exactly one .xlsx file");
  });

  it("is one over an input, by whatever name", async () => {
    const bytes = await workbook(wrongSum);
    const cwd = folderWith({ "a.xlsx": bytes });
    linkSync(join(cwd, "a.xlsx"), join(cwd, "other.xlsx"));
    for (const output of ["xlsx=a.xlsx", "xlsx=./a.xlsx", "xlsx=other.xlsx", "json=a.xlsx"]) {
      const { stdout, stderr, code } = await zwgk(["validate", "a.xlsx", "--output", output], { cwd });
      expect(stderr).toContain("--output 不能写到要检查的文件 a.xlsx 上");
      expect([stdout, code]).toEqual(["", 2]);
    }
    expect(readFileSync(join(cwd, "a.xlsx"))).toEqual(bytes);
    copyFileSync(join(cwd, "a.xlsx"), join(cwd, "copy.xlsx"));
    expect((await zwgk(["validate", "a.xlsx", "--output", "xlsx=copy.xlsx"], { cwd })).code).toBe(1);
  });
});
