import { describe, expect, it } from "vitest";
import { faulty, folderWith, guide, jsonReport, zwgk } from "./zwgk.js";

/** `泉州` in GB18030. */
const gbk = Buffer.from([0xc8, 0xaa, 0xd6, 0xdd]);

const around = (before: string, bytes: Buffer, after: string): Buffer =>
  Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]);

describe("an input that cannot be read", () => {
  const cases: readonly [string, string | Buffer, RegExp][] = [
    ["breaks off", '{\n  "recordType": "service-guide"', /^bad\.json:2:\d+: JSON 到此中断/],
    ["has a trailing comma", '{\n  "name": "x",\n}', /^bad\.json:3:1: .*“}”/],
    ["has full-width punctuation", '{ "name"： "x" }', /^bad\.json:1:9: .*“：”；JSON 的标点须用半角/],
    ["has a line break in a string", '{ "name": "a\nb" }', /^bad\.json:1:13: .*“U\+000A”/],
    ["is empty", "", /^bad\.json: 文件是空的/],
    ["is blank", " \n\n", /^bad\.json: 文件是空的/],
    ["nests without end", "[".repeat(100_000), /^bad\.json:1:100001: /],
    ["is GB18030", around('{ "name": "', gbk, '" }'), /^bad\.json: 不是 UTF-8 编码，看起来是 GB18030/],
    ["is UTF-16", Buffer.from("\uFEFF{}", "utf16le"), /^bad\.json: .*UTF-16/],
    [
      "has one broken byte",
      around('{\n"name": "社会', Buffer.from([0xff]), '" }'),
      /^bad\.json:2: 含有不是 UTF-8 的字节/,
    ],
  ];
  for (const [what, content, message] of cases) {
    it(`that ${what} is told with its place, and the rest is checked`, async () => {
      const cwd = folderWith({ "bad.json": content, "good.json": faulty });
      const { stderr, code, report } = await jsonReport(["bad.json", "good.json"], { cwd });
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
      expect(report.findings.map(({ file }) => file)).toEqual(["good.json", "good.json"]);
      expect(report.notRun[0]).toMatchObject({ file: "bad.json" });
      expect(report.notRun[0]?.code).toMatch(/^input\//);
    });
  }

  it.each([["nope.json"], ["nope/"], ["*.nope"]])("%s, which is not there, is named", async (input) => {
    const { stderr, code } = await zwgk(["validate", input]);
    expect(stderr).toContain(`${input}: `);
    expect(code).toBe(2);
  });

  it("is a folder without record files", async () => {
    const cwd = folderWith({ "empty/notes.txt": "" });
    const { stderr, code } = await zwgk(["validate", "empty"], { cwd });
    expect(stderr).toMatch(/^empty: .*\.ndjson/);
    expect(code).toBe(2);
  });

  it("is broken standard input", async () => {
    const { stderr, code } = await zwgk(["validate", "-"], { stdin: '{ "name": ' });
    expect(stderr).toMatch(/^<stdin>:1:11: /);
    expect(code).toBe(2);
    expect((await zwgk(["validate", "-"])).code).toBe(2);
  });
});

describe("an unknown record type", () => {
  it("in a JSON file is refused with its line, the known types and the nearest", async () => {
    const cwd = folderWith({ "guides.json": [guide, { recordType: "service-gide" }, faulty] });
    const { stderr, code, report } = await jsonReport(["guides.json", "--lang", "en"], { cwd });
    expect(stderr).toMatch(
      /^guides\.json:7: unknown record type "service-gide", did you mean service-guide\? Known types: .*service-guide/,
    );
    expect(code).toBe(2);
    expect(report.findings.map(({ index }) => index)).toEqual([2, 2]);
    expect(report.notRun).toContainEqual(
      expect.objectContaining({ file: "guides.json", line: 7, code: "schema/record-type" }),
    );
  });

  it("given as --type is refused", async () => {
    const { stderr, code } = await zwgk(["validate", "-", "--type", "servce-guide"], { stdin: "{}" });
    expect(stderr).toMatch(/servce-guide.*service-guide/);
    expect(code).toBe(2);
  });
});

describe("one record a line", () => {
  it("makes each broken line one finding and checks the rest", async () => {
    const cwd = folderWith({
      "guides.ndjson": Buffer.concat([
        Buffer.from('{"recordType":"service-guide","name":\n'),
        Buffer.from('{"recordType":"nope"}\n{"name":"x"}\n42\n'),
        around('{"recordType":"service-guide","name":"', gbk, '"}\n'),
        Buffer.from(`${JSON.stringify(faulty)}`),
      ]),
    });
    const { report, code } = await jsonReport(["guides.ndjson"], { cwd });
    expect(report.findings.map(({ line, index, code }) => [line, index, code])).toEqual([
      [1, 0, "input/json"],
      [2, 1, "schema/record-type"],
      [3, 2, "schema/required"],
      [4, 3, "schema/type"],
      [5, 4, "input/encoding"],
      [6, 5, "schema/required"],
      [6, 5, "schema/additionalProperties"],
    ]);
    expect(report.summary.records).toBe(6);
    expect(code).toBe(1);
  });

  it("needs at least one record", async () => {
    const cwd = folderWith({ "blank.ndjson": "\n \n" });
    const { stderr, code } = await zwgk(["validate", "blank.ndjson"], { cwd });
    expect(stderr).toMatch(/^blank\.ndjson: 文件是空的/);
    expect(code).toBe(2);
  });
});

describe("hostile records", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const cases: readonly [string, string, string[]][] = [
    ["deep lists", deep, ["schema/type"]],
    [
      "deep values",
      `{"recordType":"service-guide","name":"x","zzz":${deep}}`,
      ["schema/additionalProperties"],
    ],
    [
      "huge strings",
      `{"recordType":"service-guide","name":"${"中".repeat(3_000_000)}"}`,
      ["schema/maxLength"],
    ],
    ["numbers beyond all numbers", '{"recordType":"service-guide","name":1e999}', ["schema/type"]],
    [
      "keys of every object",
      '{"recordType":"service-guide","name":"x","__proto__":{"name":1},"constructor":1}',
      ["schema/additionalProperties", "schema/additionalProperties"],
    ],
    ["a type of every object", '{"recordType":["__proto__"]}', ["schema/type"]],
  ];
  for (const [what, content, codes] of cases) {
    it(`${what} give findings with their line`, async () => {
      const cwd = folderWith({ "hostile.json": content, "hostile.ndjson": `\n${content}\n` });
      for (const [file, line] of [
        ["hostile.json", 1],
        ["hostile.ndjson", 2],
      ] as const) {
        const { report } = await jsonReport([file], { cwd });
        const found = deep === content && file === "hostile.json" ? ["schema/type"] : codes;
        expect(report.findings.map(({ code }) => code)).toEqual(found);
        expect(report.findings.every((finding) => finding.line === line)).toBe(true);
      }
    });
  }

  it("cannot steer the terminal", async () => {
    const cwd = folderWith({
      "keys.json": `{"recordType":"service-guide","name":"x","\\u001b[2J\\u202e":1}`,
    });
    const { stdout } = await zwgk(["validate", "keys.json"], { cwd });
    expect(stdout).toContain("未知字段 \\u{1b}[2J\\u{202e}");
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  });

  it("may have more findings than a call takes arguments", async () => {
    const keys = Array.from({ length: 130_000 }, (_, index) => `"k${index}":0`);
    const content = `{"recordType":"service-guide","name":"x",${keys.join(",")}}`;
    const cwd = folderWith({ "many.json": content });
    const { report } = await jsonReport(["many.json"], { cwd });
    expect(report.summary.byCode["schema/additionalProperties"]).toBe(130_000);
    expect((await zwgk(["validate", "many.json"], { cwd })).code).toBe(1);
  });
});
