import { readFileSync } from "node:fs";
import type { ReportDocument } from "@zwgk/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { year2027 } from "./calendars.js";
import { faulty, folderWith, guide, zwgk } from "./zwgk.js";

const schema = JSON.parse(
  readFileSync(new URL("../../validators/json-schema/report.json", import.meta.url), "utf8"),
) as object;
const conforms = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);

const cases: readonly [string, readonly string[]][] = [
  ["records in order", ["guide.json"]],
  ["findings", ["faulty.json", "guides.ndjson"]],
  ["suppressed findings", ["faulty.json", "--profile", "profile.json"]],
  ["inputs that were not read", ["broken.json", "nope.json", "unknown.json", "faulty.json"]],
  ["nothing at all", ["nope.json"]],
  ["only errors", ["faulty.json", "--quiet"]],
  ["only the summary", ["faulty.json", "--summary"]],
  ["a longer calendar", ["guide.json", "--calendar", "2027.json"]],
  ["English", ["faulty.json", "broken.json", "--lang", "en"]],
];

describe("json", () => {
  for (const [what, args] of cases) {
    it(`keeps to its schema: ${what}`, async () => {
      const cwd = folderWith({
        "guide.json": guide,
        "faulty.json": [faulty, faulty],
        "guides.ndjson": `{\n${JSON.stringify(faulty)}\n{"recordType":"nope"}\n7\n`,
        "broken.json": "{",
        "unknown.json": { recordType: "nope" },
        "2027.json": year2027,
        "profile.json": { suppressions: [{ code: "schema/required", reason: "旧记录" }] },
      });
      const { stdout } = await zwgk(["validate", ...args, "--format", "json"], { cwd });
      conforms(JSON.parse(stdout));
      expect(conforms.errors).toBe(null);
    });
  }

  it("counts everything by code, and tells the page of a rule", async () => {
    const stdin = `${JSON.stringify(guide)}\n${JSON.stringify(faulty)}\n{`;
    const { stdout } = await zwgk(["validate", "-", "--format", "json"], { stdin });
    const { tool, summary, findings } = JSON.parse(stdout) as ReportDocument;
    expect(tool).toEqual({ name: "zwgk", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(Object.values(summary.byCode).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    expect(summary.errors + summary.warnings + summary.infos).toBe(findings.length);
    expect(summary.byCode).toMatchObject({ "schema/required": 1, "input/json": 1 });
    for (const { code, helpUri } of findings) {
      const isRule = !/^(?:schema|input)\//.test(code);
      expect(helpUri).toBe(isRule ? `docs/reference/rules/${code}.md` : undefined);
    }
  });
});
