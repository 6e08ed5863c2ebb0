import { fileURLToPath } from "node:url";
import type { ReportDocument } from "@zwgk/validators";
import { describe, expect, it } from "vitest";
import { zwgk } from "./zwgk.js";

/** Real final accounts in which the amounts of sixteen rows are printed two rows too high. */
const shifted = fileURLToPath(
  new URL(
    "../../../examples/published-documents/records/department-final-accounts/putuo-culture-bureau-2025.json",
    import.meta.url,
  ),
);
const reportOf = async (...args: readonly string[]): Promise<ReportDocument> =>
  JSON.parse((await zwgk(["validate", shifted, ...args, "--format", "json"])).stdout) as ReportDocument;

const cause = "department-final-accounts/row-shift";

describe("what one fault explains", () => {
  it("is folded under it, and nothing of it is lost", async () => {
    const report = await reportOf();
    const graver = report.findings.filter(({ severity }) => severity !== "info");
    expect(graver.map(({ code }) => code)).toEqual([cause]);
    expect(report.folded.length).toBeGreaterThan(50);
    expect(report.summary).toMatchObject({ errors: 1, folded: report.folded.length });
    for (const finding of report.folded) {
      expect(finding.explainedBy.code).toBe(cause);
      expect(finding.line).toBeGreaterThan(0);
    }
  });

  it("is listed with --no-fold", async () => {
    const { findings, folded } = await reportOf();
    const report = await reportOf("--no-fold");
    expect(report.folded).toEqual([]);
    expect(report.findings).toHaveLength(findings.length + folded.length);
    expect(report.findings.filter(({ explainedBy }) => explainedBy?.code === cause)).toHaveLength(
      folded.length,
    );
  });

  it("is counted for people", async () => {
    const { stdout } = await zwgk(["validate", shifted, "--lang", "en"]);
    expect(stdout).toMatch(/1 error, 1 note, [0-9]+ more that these explain \(--no-fold lists them\)/);
  });
});
