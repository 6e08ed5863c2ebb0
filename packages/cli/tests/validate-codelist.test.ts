import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReportDocument, ReportedFinding } from "@zwgk/validators";
import { describe, expect, it } from "vitest";
import { folderWith, zwgk } from "./zwgk.js";

const record = fileURLToPath(
  new URL(
    "../../../examples/published-documents/records/department-budget/putuo-government-office-2025.json",
    import.meta.url,
  ),
);

interface Table {
  readonly rows?: readonly { readonly code?: string; readonly name: string }[];
}

/** The functional codes and names that the record prints. */
const printed = (
  Object.entries(JSON.parse(readFileSync(record, "utf8")).tables as Readonly<Record<string, Table>>).flatMap(
    ([, { rows = [] }]) => rows.flatMap(({ code, name }) => (code?.startsWith("2") ? [[code, name]] : [])),
  ) as [string, string][]
).filter(([code], index, all) => all.findIndex(([other]) => other === code) === index);

const csv = (rows: readonly (readonly string[])[], header = "科目编码,科目名称"): string =>
  [header, ...rows.map((row) => row.join(","))].join("\n");

const findings = async (content: string | Buffer | object, name = "list.csv"): Promise<ReportedFinding[]> => {
  const { stdout, code } = await zwgk(["validate", record, "--codelist", name, "--format", "json"], {
    cwd: folderWith({ [name]: content }),
  });
  expect(code).toBe(0);
  return (JSON.parse(stdout) as ReportDocument).findings.filter(({ code: rule }) =>
    /name-mismatch|code-unknown/.test(rule),
  );
};

const refusal = async (files: Readonly<Record<string, string | Buffer | object>>): Promise<string> => {
  const options = Object.keys(files).flatMap((file) => ["--codelist", file]);
  const { stdout, stderr, code } = await zwgk(["validate", record, ...options], { cwd: folderWith(files) });
  expect([stdout, code]).toEqual(["", 2]);
  return stderr;
};

describe("validate --codelist", () => {
  it("judges by the list of the file", async () => {
    const [[code, name] = ["", ""], ...rest] = printed;
    expect(await findings(csv(printed))).toEqual([]);
    expect(await findings(csv([[code, "别的名称"], ...rest]))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: "department-budget/functional-name-mismatch",
          severity: "warning",
          message: expect.stringContaining("别的名称"),
        }),
      ]),
    );
    expect(await findings(csv(rest))).toMatchObject([
      { code: "department-budget/functional-code-unknown", severity: "warning", data: { code, name } },
    ]);
  });

  it("reads UTF-8 with a mark, GB18030, JSON and English headers alike", async () => {
    const text = csv(printed.slice(1));
    const expected = await findings(text);
    expect(expected).toHaveLength(1);
    expect(await findings(`\ufeff2025年科目表,\r\n\r\n${text.replaceAll("\n", "\r\n")}\r\n`)).toEqual(
      expected,
    );
    expect(await findings(csv(printed.slice(1), "Code,Name"))).toEqual(expected);
    expect(
      await findings({ codes: printed.slice(1).map(([code, zh]) => ({ code, zh })) }, "list.json"),
    ).toEqual(expected);
    const codes = printed.slice(1).map(([code]) => [code, "\xb0\xec\xb9\xab\xb7\xd1"]);
    const gb18030 = Buffer.from(`code,name\n${codes.map((row) => row.join(",")).join("\n")}\n`, "latin1");
    const named = await findings(gb18030);
    expect(named.some(({ message }) => message.includes("办公费"))).toBe(true);
  });

  it("takes back what codelist prints, whatever the list", async () => {
    for (const list of [
      "functional",
      "economic-department",
      "economic-government",
      "income-classification",
    ]) {
      for (const [format, name] of [
        ["csv", "list.csv"],
        ["json", "list.json"],
      ] as const) {
        const { stdout } = await zwgk(["codelist", list, "--format", format]);
        const cwd = folderWith({ [name]: stdout });
        const { stderr, code } = await zwgk(["validate", record, "--codelist", name, "--quiet"], { cwd });
        expect([stderr, code]).toEqual(["", 0]);
      }
    }
  });

  it("takes several files, and dates", async () => {
    const [[code, name] = ["", ""], ...rest] = printed;
    const files = {
      "a.csv": csv(rest),
      "b.csv": csv(
        [
          [code, "旧名称", "", "2024"],
          [code, name, "2025", ""],
        ],
        "编码,名称,起,止",
      ),
    };
    const { stdout } = await zwgk(
      ["validate", record, "--codelist", "a.csv", "--codelist", "b.csv", "--format", "json"],
      { cwd: folderWith(files) },
    );
    const { findings: found } = JSON.parse(stdout) as ReportDocument;
    expect(found.filter(({ code: rule }) => /name-mismatch|code-unknown/.test(rule))).toEqual([]);
  });

  it("leaves the built-in list to years the file does not speak for", async () => {
    const old = csv([["208", "旧名称", "2024"]], "编码,名称,止");
    expect(await findings(old)).toEqual([]);
    expect((await findings(csv([["208", "旧名称", "2025"]], "编码,名称,止"))).length).toBeGreaterThan(0);
  });
});

describe("a code list that cannot be used", () => {
  it.each([
    ["no code column", "a,b\n208,某\n", "list.csv:1: 表头中没有编码列"],
    ["no name column", "表\n编码,说明\n208,某\n", "list.csv:2: 表头中没有名称列"],
    ["nothing", "", "list.csv:1: 表头中没有编码列"],
    ["no rows", "编码,名称\n\n", "list.csv:1: 没有代码"],
    ["a malformed code", '编码,名称\n"208","某\n科目"\n2080,某\n', "list.csv:4: 编码“2080”不成形"],
    ["a row without a code", "编码,名称\n208,某\n,小计\n", "list.csv:3: 编码“”不成形"],
    ["a row without a name", "编码,名称\n208\n", "list.csv:2: 208 没有名称"],
    ["two names", "编码,名称\n208,甲\n209,某\n208,乙\n", "list.csv:4: 208 同时有两个名称“甲”和“乙”"],
    ["a date that is none", "编码,名称,起\n208,某,2025/5/23\n", "list.csv:2: 208 的起止应为年份或存在的日期"],
    ["an open quotation", '编码,名称\n208,"某\n', "引号不配对"],
  ])("with %s is refused by line", async (_, content, message) => {
    expect(await refusal({ "list.csv": content })).toContain(message);
  });

  it("names the line in JSON", async () => {
    const list = {
      id: "functional",
      codes: [
        { code: "208", zh: "某" },
        { code: "x", zh: "某" },
      ],
    };
    expect(await refusal({ "list.json": list })).toMatch(/list\.json:8: 编码“x”不成形/);
    expect(await refusal({ "list.json": "[]" })).toContain("list.json:1: 没有代码");
    expect(await refusal({ "list.json": "{" })).toContain("list.json:1");
    expect(await refusal({ "list.json": "null" })).toContain("list.json:1: 没有代码");
  });

  it("names the file among several", async () => {
    const stderr = await refusal({ "a.csv": "编码,名称\n208,甲\n", "b.csv": "编码,名称\n\n208,乙\n" });
    expect(stderr).toContain("b.csv:3: 208 同时有两个名称");
  });

  it("is told from other files", async () => {
    expect(await refusal({ "list.xlsx": "PK" })).toContain("list.xlsx：代码表请另存为 CSV");
    const { stdout } = await zwgk(["codelist", "functional-to-cofog", "--format", "json"]);
    expect(await refusal({ "list.json": stdout })).toContain("不是科目的代码表");
    const { stderr, code } = await zwgk(["validate", record, "--codelist", "none.csv"], {
      cwd: folderWith({}),
    });
    expect(stderr).toContain("无法读取代码表 none.csv：不存在");
    expect(code).toBe(2);
  });

  it("says twenty faults and how many more", async () => {
    const bad = Array.from({ length: 30 }, (_, index) => [`x${index}`, "某"]);
    const stderr = await refusal({ "list.csv": csv(bad) });
    expect(stderr.match(/不成形/g)).toHaveLength(20);
    expect(stderr).toContain("另有 10 处");
  });

  it("is refused in English too", async () => {
    const { stderr } = await zwgk(["validate", record, "--codelist", "list.csv", "--lang", "en"], {
      cwd: folderWith({ "list.csv": "code,name\n2080,x\n" }),
    });
    expect(stderr).toContain('list.csv:2: malformed code "2080"');
    expect(stderr).not.toMatch(/[一-鿿]/);
  });
});
