import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faulty, folderWith, guide, jsonReport, zwgk } from "./zwgk.js";

const lines = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

describe("files", () => {
  it("checks one record, and says the line of each finding", async () => {
    const cwd = folderWith({ "guide.json": faulty });
    const { report, code } = await jsonReport(["guide.json"], { cwd });
    expect(report.findings).toMatchObject([
      { file: "guide.json", line: 1, index: 0, recordId: "fj-002", code: "schema/required", pointer: "" },
      { file: "guide.json", line: 4, index: 0, code: "schema/additionalProperties", pointer: "/zzz" },
    ]);
    expect(code).toBe(1);
  });

  it("checks a list of records", async () => {
    const cwd = folderWith({ "guides.json": [guide, faulty] });
    const { report } = await jsonReport(["guides.json"], { cwd });
    expect(report.summary).toMatchObject({ files: 1, records: 2 });
    expect(report.findings).toMatchObject([
      { index: 1, line: 6, pointer: "" },
      { index: 1, line: 9, pointer: "/zzz" },
    ]);
  });

  it("takes an empty list for what it is", async () => {
    const cwd = folderWith({ "none.json": [] });
    const { report, code } = await jsonReport(["none.json"], { cwd });
    expect(report.summary).toMatchObject({ records: 0, notRun: 0 });
    expect(code).toBe(0);
  });

  for (const name of ["guides.ndjson", "guides.jsonl", "GUIDES.NDJSON"]) {
    it(`checks ${name} line by line, blank lines ignored`, async () => {
      const cwd = folderWith({ [name]: `\uFEFF${lines(guide)}\r\n  \n${lines(faulty)}\n` });
      const { report } = await jsonReport([name], { cwd });
      expect(report.summary.records).toBe(2);
      expect(report.findings.map(({ line, index }) => [line, index])).toEqual([
        [4, 1],
        [4, 1],
      ]);
    });
  }

  it("accepts a byte order mark", async () => {
    const cwd = folderWith({ "bom.json": `\uFEFF${JSON.stringify(guide)}` });
    expect((await jsonReport(["bom.json"], { cwd })).report.findings).toEqual([]);
  });

  it("takes the type of records without one from --type", async () => {
    const cwd = folderWith({ "untyped.json": [{ name: "一" }, { ...guide, zzz: 1 }] });
    const { report } = await jsonReport(["untyped.json", "--type", "service-guide"], { cwd });
    expect(report.findings.map(({ index, pointer }) => [index, pointer])).toEqual([[1, "/zzz"]]);
    const without = await zwgk(["validate", "untyped.json"], { cwd });
    expect(without.stderr).toContain("--type");
    expect(without.code).toBe(1);
  });
});

describe("folders and globs", () => {
  const files = {
    "b.json": guide,
    "a.ndjson": lines(guide, guide),
    "deep/er/c.JSON": guide,
    "deep/notes.txt": "not a record",
    ".hidden/d.json": "not JSON",
    "node_modules/x/package.json": "not JSON",
  };

  it("takes every record file of a folder, sorted", async () => {
    const cwd = folderWith(files);
    const { stdout } = await zwgk(["validate", ".", "--format", "junit"], { cwd });
    expect([...stdout.matchAll(/<testsuite name="([^"]+)"/g)].map(([, file]) => file)).toEqual([
      "a.ndjson",
      "b.json",
      "deep/er/c.JSON",
    ]);
  });

  it("expands globs itself, for shells that do not", async () => {
    const cwd = folderWith(files);
    const { report } = await jsonReport(["**/*.{json,ndjson}"], { cwd });
    expect(report.summary).toMatchObject({ files: 2, records: 3 });
  });

  it("checks a file once, however often it is named", async () => {
    const cwd = folderWith(files);
    const { report } = await jsonReport(["b.json", "./b.json", "*.json", join(cwd, "b.json")], { cwd });
    expect(report.summary.records).toBe(1);
  });

  it("takes a file for itself although its name reads like a pattern", async () => {
    const cwd = folderWith({ "guide[1].json": faulty });
    const { report } = await jsonReport(["guide[1].json"], { cwd });
    expect(report.findings[0]?.file).toBe("guide[1].json");
  });

  it("follows links, and is not caught in a loop of them", async () => {
    const cwd = folderWith({ "a/b/x.json": guide, "elsewhere/y.json": guide });
    symlinkSync("../..", join(cwd, "a/b/up"));
    symlinkSync("../elsewhere", join(cwd, "a/linked"));
    for (const input of ["a", "a/**/*.json"]) {
      const { report } = await jsonReport([input], { cwd });
      expect(report.summary.records, input).toBe(2);
    }
  });

  it("names files below the working folder relatively, others as they were given", async () => {
    const cwd = folderWith({ "here/x.json": faulty, "there/y.json": faulty });
    const here = join(cwd, "here");
    const outside = join(cwd, "there/y.json");
    for (const [input, shown] of [
      [join(here, "x.json"), "x.json"],
      ["../there/y.json", "../there/y.json"],
      [outside, outside],
    ] as const) {
      const { report } = await jsonReport([input], { cwd: here });
      expect(report.findings[0]?.file).toBe(shown);
    }
  });
});

describe("standard input", () => {
  const cases: readonly [string, string, number][] = [
    ["a record", JSON.stringify(guide), 1],
    ["a record on many lines", JSON.stringify(guide, null, 2), 1],
    ["a list on one line", `${JSON.stringify([guide, guide])}\n`, 2],
    ["a list on many lines", JSON.stringify([guide, guide], null, 1), 2],
    ["a list of one record a line", `[\n${JSON.stringify(guide)}\n]`, 1],
    ["records on lines", lines(guide, guide, guide), 3],
    ["one record on one line", lines(guide), 1],
    ["lines, the first of them broken", `{"recordType"\n${lines(guide, guide)}`, 3],
    ["lines after blank ones", `\n\n${lines(guide)}\n${lines(guide)}`, 2],
  ];
  for (const [what, stdin, records] of cases) {
    it(`recognises ${what}`, async () => {
      const { report } = await jsonReport(["-"], { stdin });
      expect(report.summary.records).toBe(records);
    });
  }

  it("is called <stdin>", async () => {
    const { report } = await jsonReport(["-"], { stdin: JSON.stringify(faulty) });
    expect(report.findings[0]).toMatchObject({ file: "<stdin>", line: 1 });
  });
});
