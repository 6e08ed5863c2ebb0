import type { ReportDocument } from "@zwgk/validators";
import { describe, expect, it } from "vitest";
import { folderWith, type Surroundings, zwgk } from "./zwgk.js";

const budget = (fiscalYear: number): object => ({
  recordType: "department-budget",
  publisher: { name: "某某县民政局" },
  fiscalYear,
  scope: "department",
  excerpt: true,
  tables: {
    threePublic: {
      unit: "CNY-10k",
      printedTitle: "“三公”经费预算表",
      amounts: {
        total: 8,
        abroad: 0,
        vehicleTotal: 5,
        vehiclePurchase: 0,
        vehicleOperation: 5,
        reception: 3,
      },
    },
  },
});

const code = "across-records/three-public-same-as-last-year";

const reportOn = async (args: readonly string[], surroundings: Surroundings): Promise<ReportDocument> =>
  JSON.parse((await zwgk(["validate", ...args, "--format", "json"], surroundings)).stdout);

const across = ({ findings }: ReportDocument): ReportDocument["findings"] =>
  findings.filter((finding) => finding.code.startsWith("across-records/"));

describe("--across-records", () => {
  it("compares records of several files and names file and line", async () => {
    const cwd = folderWith({ "2025.json": budget(2025), "2026.json": [{ recordType: "x" }, budget(2026)] });
    const report = await reportOn(["2025.json", "2026.json", "--across-records"], { cwd });
    expect(across(report)).toEqual([
      expect.objectContaining({
        file: "2026.json",
        index: 1,
        line: 14,
        code,
        pointer: "/tables/threePublic",
      }),
    ]);
    expect(report.summary.byCode[code]).toBe(1);
    expect(report.summary.records).toBe(2);
  });

  it("compares the lines of a stream, broken ones left out", async () => {
    const stdin = [budget(2025), "{", budget(2026)]
      .map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
      .join("\n");
    const report = await reportOn(["-", "--across-records"], { stdin });
    expect(across(report)).toEqual([expect.objectContaining({ line: 3, index: 2, code })]);
    expect(report.summary.byCode["input/json"]).toBe(1);
  });

  it("places what could not be compared at the record it is about", async () => {
    const department = {
      ...budget(2026),
      recordType: "department-final-accounts",
      unitCount: 2,
      tables: {
        generalExpenditure: { unit: "CNY-10k", printedTitle: "一般公共预算财政拨款支出决算表", rows: [] },
      },
    };
    const unit = { ...department, scope: "unit", publisher: { name: "本级" }, belongsTo: "某某县民政局" };
    const cwd = folderWith({ "a.json": unit, "b.json": department });
    const report = await reportOn(["a.json", "b.json", "--across-records"], { cwd });
    expect(report.notRun).toContainEqual(
      expect.objectContaining({
        code: "across-records/department-is-not-sum-of-units",
        file: "b.json",
        index: 0,
      }),
    );
  });

  it("is asked for: without it records are checked one by one", async () => {
    const cwd = folderWith({ "all.json": [budget(2025), budget(2026)] });
    expect(across(await reportOn(["all.json"], { cwd }))).toEqual([]);
  });

  it("lets --fail-on see what it finds", async () => {
    const profile = { rules: { [code]: "error" } };
    const cwd = folderWith({ "all.json": [budget(2025), budget(2026)], "profile.json": profile });
    const args = ["validate", "all.json", "--profile", "profile.json"];
    expect((await zwgk(args, { cwd })).code).toBe(0);
    expect((await zwgk([...args, "--across-records"], { cwd })).code).toBe(1);
  });
});
