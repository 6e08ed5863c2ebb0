import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Profile, type ReportDocument, rules } from "@zwgk/validators";
import { describe, expect, it } from "vitest";
import { year2027 } from "./calendars.js";
import { faulty, folderWith, guide, jsonReport, shapeOnly, zwgk } from "./zwgk.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("--as-of", () => {
  it("is in the report, and today in Beijing without it", async () => {
    const stdin = JSON.stringify(guide);
    expect((await jsonReport(["-", "--as-of", "2024-02-29"], { stdin })).report.asOf).toBe("2024-02-29");
    const before = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const { report } = await jsonReport(["-"], { stdin, env: { TZ: "America/Los_Angeles" } });
    const after = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect([before, after]).toContain(report.asOf);
  });

  it.each(["2024-02-30", "2023-02-29", "2024-2-3", "20240203", "2024-02-03 ", "", "today"])(
    "refuses %j",
    async (date) => {
      const { stdout, stderr, code } = await zwgk(["validate", "-", "--as-of", date], { stdin: "{}" });
      expect(stdout).toBe("");
      expect(stderr).toContain(`“${date}”`);
      expect(code).toBe(2);
    },
  );
});

describe("--calendar", () => {
  it("is in every report that says what it was made with", async () => {
    const cwd = folderWith({ "2027.json": year2027, "record.json": guide });
    const national = { from: "2001-01-01", to: "2026-12-31" };
    const { report } = await jsonReport(["record.json"], { cwd });
    expect(report.calendar).toEqual(national);
    const args = ["record.json", "--calendar", "2027.json", "--output", "ndjson=a", "--output", "sarif=b"];
    const longer = await jsonReport(args, { cwd });
    expect(longer.report.calendar).toEqual({ ...national, to: "2027-12-31" });
    const written = `"calendar":${JSON.stringify(longer.report.calendar)}`;
    for (const file of ["a", "b"]) expect(readFileSync(join(cwd, file), "utf8")).toContain(written);
  });

  it("lets rules judge periods that run past the national one", async () => {
    const contract = {
      recordType: "procurement-contract",
      suppliers: [{ name: "某某康复器具有限公司" }],
      dateSigned: "2026-12-30",
      publishedOn: "2027-01-06",
    };
    const cwd = folderWith({ "2027.json": year2027, "record.json": contract });
    const args = ["validate", "record.json", "--as-of", "2027-01-10", "--format", "json"];
    const code = "procurement-contract/published-late";
    const national = JSON.parse((await zwgk(args, { cwd })).stdout) as ReportDocument;
    expect(national.notRun).toContainEqual(expect.objectContaining({ code }));
    const longer = await zwgk([...args, "--calendar", "2027.json"], { cwd });
    const { findings } = JSON.parse(longer.stdout) as ReportDocument;
    expect(findings).toContainEqual(
      expect.objectContaining({ code, data: expect.objectContaining({ due: "2027-01-05" }) }),
    );
  });

  it("that is faulty is refused before anything is checked", async () => {
    const cwd = folderWith({ "2027.json": { ...year2027, year: 2030 }, "record.json": guide });
    const { stdout, stderr, code } = await zwgk(["validate", "record.json", "--calendar", "2027.json"], {
      cwd,
    });
    expect(stdout).toBe("");
    expect(stderr).toContain("2027.json:8: periods[0].from：不在该年之内");
    expect(code).toBe(2);
  });
});

describe("--fail-on", () => {
  const severities = ["error", "warning", "info"] as const;
  const failing = {
    error: ["error"],
    warning: ["error", "warning"],
    info: ["error", "warning", "info"],
    never: [],
  } as const;
  const [rule] = rules;
  const violation = rule?.examples.find(({ findings }) => findings.length > 0)?.record;
  for (const severity of severities) {
    it(`draws the border for findings of ${severity}`, async () => {
      const profile: Profile = { rules: { ...shapeOnly.rules, [rule?.code ?? ""]: severity } };
      const cwd = folderWith({ "profile.json": profile, "record.json": violation ?? {} });
      for (const [border, codes] of Object.entries(failing)) {
        const args = ["validate", "record.json", "--profile", "profile.json", "--fail-on", border];
        const expected = (codes as readonly string[]).includes(severity) ? 1 : 0;
        expect((await zwgk(args, { cwd })).code, border).toBe(expected);
      }
    });
  }

  it("never hides what could not be read", async () => {
    expect((await zwgk(["validate", "nope.json", "--fail-on", "never"])).code).toBe(2);
  });
});

describe("--profile", () => {
  it("sets findings aside with their reason, and says so", async () => {
    const profile: Profile = {
      suppressions: [{ code: "schema/additionalProperties", pointer: "/zzz", reason: "旧系统字段" }],
    };
    const cwd = folderWith({ "profile.json": profile, "record.json": faulty });
    const { report } = await jsonReport(["record.json", "--profile", "profile.json"], { cwd });
    expect(report.findings.map(({ code }) => code)).toEqual(["schema/required"]);
    expect(report.suppressed).toMatchObject([{ line: 4, pointer: "/zzz", reason: "旧系统字段" }]);
    expect(report.summary.suppressed).toBe(1);
  });

  it("turns rules off, and the report says that they were not run", async () => {
    const cwd = folderWith({ "profile.json": shapeOnly, "record.json": guide });
    const { report, code } = await jsonReport(["record.json", "--profile", "profile.json"], { cwd });
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, infos: 0, valid: 1 });
    expect(report.notRun.length).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  it("as the README shows it says which tables a budget must have", async () => {
    const [, example = ""] = /```json\n(\{\n {2}"name"[^`]*)```/.exec(readme) ?? [];
    const budget = {
      recordType: "department-budget",
      publisher: { name: "某某县民政局" },
      region: "某某省某某县",
      fiscalYear: 2026,
      scope: "department",
      tables: {},
    };
    const cwd = folderWith({ "profile.json": example, "record.json": budget });
    const args = ["validate", "record.json", "--profile", "profile.json", "--format", "json"];
    const { summary } = JSON.parse((await zwgk(args, { cwd })).stdout) as ReportDocument;
    expect(summary.byCode["department-budget/tables-missing"]).toBe(10);
  });

  const refused: readonly [string, string | object, RegExp][] = [
    ["is not JSON", '{\n  "rules": [', /profile\.json:2:13: /],
    ["has a mistyped level", { rules: { "a/b": "fatal" } }, /profile\.json:3: .*error、warning、info、off/],
    ["suppresses without a reason", { suppressions: [{ code: "schema/type" }] }, /profile\.json:3: .*reason/],
    ["names a rule there is not", { rules: { "service-guide/nope": "off" } }, /service-guide\/nope/],
    [
      "asks for a table there is not",
      { requiredTables: [{ recordType: "department-budget", tables: ["nope"] }] },
      /department-budget: nope/,
    ],
    ["moves the severity of the shape", { rules: { "schema/type": "info" } }, /schema\/type/],
  ];
  for (const [what, profile, message] of refused) {
    it(`that ${what} is refused`, async () => {
      const cwd = folderWith({ "profile.json": profile, "record.json": guide });
      const args = ["validate", "record.json", "--profile", "profile.json"];
      const { stdout, stderr, code } = await zwgk(args, { cwd });
      expect(stdout).toBe("");
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
    });
  }

  it("that is not there is refused", async () => {
    const { stderr, code } = await zwgk(["validate", "-", "--profile", "nope.json"]);
    expect(stderr).toContain("nope.json：不存在");
    expect(code).toBe(2);
  });
});

describe("--output", () => {
  it("writes whole reports in one run, beside what is printed", async () => {
    const cwd = folderWith({ "record.json": faulty });
    const args = [
      "validate",
      "record.json",
      "--quiet",
      "--output",
      "json=a.json",
      "--output",
      "sarif=b.sarif",
    ];
    const { stdout, code } = await zwgk(args, { cwd, env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("record.json");
    const report = JSON.parse(readFileSync(join(cwd, "a.json"), "utf8")) as ReportDocument;
    expect(report.notRun.length).toBeGreaterThan(0);
    const sarif = JSON.parse(readFileSync(join(cwd, "b.sarif"), "utf8")) as { version: string };
    expect(sarif.version).toBe("2.1.0");
    expect(code).toBe(1);
  });

  it("has no colour in files", async () => {
    const cwd = folderWith({ "record.json": faulty });
    const args = ["validate", "record.json", "--output", "stylish=report.txt"];
    const { stdout } = await zwgk(args, { cwd, env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[");
    expect(readFileSync(join(cwd, "report.txt"), "utf8")).not.toContain("\u001b[");
  });

  it.each([["json"], ["json="], ["xml=a.xml"], ["json=no/such/folder/a.json"]])(
    "refuses %s",
    async (request) => {
      const cwd = folderWith({ "record.json": guide });
      const { stdout, stderr, code } = await zwgk(["validate", "record.json", "--output", request], { cwd });
      expect(stdout).toBe("");
      expect(stderr).not.toBe("");
      expect(code).toBe(2);
      expect(existsSync(join(cwd, "a.xml"))).toBe(false);
    },
  );
});

describe("--quiet and --summary", () => {
  it("--quiet lists errors only and counts everything", async () => {
    const cwd = folderWith({ "record.json": faulty });
    const quiet = await zwgk(["validate", "record.json", "--quiet", "--format", "json"], { cwd });
    const report = JSON.parse(quiet.stdout) as ReportDocument;
    expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(["error"]));
    expect(report.notRun).toEqual([]);
    expect(report.summary.notRun).toBeGreaterThan(0);
    expect((await zwgk(["validate", "record.json", "--quiet"], { cwd })).stderr).toBe("");
  });

  it("--summary prints one line", async () => {
    const cwd = folderWith({ "record.json": faulty });
    const { stdout, code } = await zwgk(["validate", "record.json", "--summary"], { cwd });
    expect(stdout).toMatch(/^✖ 1 个文件，1 条记录：2 个错误.*\n$/);
    expect(code).toBe(1);
  });

  it("--summary leaves the lists of a JSON report empty, and goes with no format that would look clean", async () => {
    const cwd = folderWith({ "record.json": faulty });
    const { report } = await jsonReport(["record.json", "--summary"], { cwd });
    expect(report).toMatchObject({ findings: [], suppressed: [], notRun: [], summary: { errors: 2 } });
    for (const format of ["sarif", "junit", "github", "csv"]) {
      const { stdout, code } = await zwgk(["validate", "record.json", "--summary", "--format", format], {
        cwd,
      });
      expect([stdout, code]).toEqual(["", 2]);
    }
  });
});

describe("--lang", () => {
  it("speaks English throughout", async () => {
    const cwd = folderWith({ "record.json": faulty });
    const { stdout, stderr } = await zwgk(["validate", "record.json", "--lang", "en"], { cwd });
    expect(stdout).toMatch(/^ {2}Service guide\b/m);
    expect(stdout).toMatch(/^ {4}error {4}line 1 {2}required field name/m);
    expect(stdout).toMatch(/^✖ 1 file, 1 record: 2 errors/m);
    expect(stderr).toMatch(/^took \d+\.\d\d s\n$/);
  });
});
