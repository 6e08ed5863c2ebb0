import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConstructionProject } from "@zwgk/schemas/types";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toProject, toProjectPackage } from "../src/to-project.js";
import { generatedRecords } from "./generated-notices.js";
import { metadata } from "./metadata.js";

const projects = generatedRecords("construction-project") as fc.Arbitrary<ConstructionProject>;

const folder = join(import.meta.dirname, "../../schemas/records/projects/construction-project/valid");
const fixtures = readdirSync(folder).map((file): [string, ConstructionProject] => [
  file,
  JSON.parse(readFileSync(join(folder, file), "utf8")) as ConstructionProject,
]);

describe("OC4IDS project", () => {
  it("is a project with the code, the money in yuan and the stage it is at", () => {
    const { project, losses, warnings } = toProject(
      {
        recordType: "construction-project",
        name: "某某福利院",
        projectCode: "2019-350502-84-01-000001",
        totalInvestment: { value: 1234.5, unit: "CNY-10k" },
        startedOn: "2020-03-01",
        parties: [{ role: "construction", organisation: { name: "某某建设公司" } }],
      },
      { projectPrefix: "oc4ids-abc123" },
    );
    expect(project).toMatchObject({
      id: "oc4ids-abc123-2019-350502-84-01-000001",
      title: "某某福利院",
      status: "implementation",
      identifiers: [{ id: "2019-350502-84-01-000001", scheme: "CN-investment-project-code" }],
      budget: { amount: { amount: 12345000, currency: "CNY" } },
      implementationPeriod: { startDate: "2020-03-01T00:00:00+08:00" },
      contractingProcesses: [{ summary: { nature: ["construction"] } }],
    });
    expect(losses.map(({ pointer }) => pointer)).toEqual(["/totalInvestment/value", "/totalInvestment/unit"]);
    expect(warnings).toEqual([]);
  });

  it("loses of a whole record what it says, and no more", () => {
    const [, full] = fixtures.find(([file]) => file === "full.json") ?? [];
    const lost = new Set(
      (full === undefined ? [] : toProject(full).losses).map(({ pointer }) =>
        pointer.replaceAll(/[0-9]+/g, "*"),
      ),
    );
    expect([...lost].filter((pointer) => !/\/(?:value|unit)$/.test(pointer)).sort()).toEqual([
      "/approvals/*/approvedTotal",
      "/approvals/*/documentNumber",
      "/approvals/*/kind",
      "/approvals/*/matter",
      "/approvals/*/projectCode",
      "/decisions/*/constructionPermit",
      "/decisions/*/kind",
      "/decisions/*/number",
      "/disclosures/*/category",
      "/disclosures/*/formedOn",
      "/investmentKind",
      "/landAcquired",
      "/progress/*/planned",
      "/tenders/*/awardPublishedOn",
      "/tenders/*/candidates/*/price",
      "/tenders/*/candidates/*/rank",
      "/tenders/*/candidatesPublishedOn",
      "/tenders/*/candidatesPublishedUntil",
      "/tenders/*/evaluationReportReceivedOn",
    ]);
  });
});

/** The folder of the official OC4IDS project-level schema, for those who have it. */
const official = process.env["ZWGK_OC4IDS_SCHEMAS"];

describe.skipIf(official === undefined)("official OC4IDS 0.9.5", () => {
  const read = (file: string): Record<string, unknown> => {
    if (official === undefined) return {};
    const text = readFileSync(join(official, file), "utf8");
    const { id, $schema: _, ...schema } = JSON.parse(text) as Record<string, unknown>;
    return { ...schema, $id: id };
  };
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(read("project-schema.json"));
  const validate = ajv.compile(read("project-package-schema.json"));
  const faults = (records: readonly ConstructionProject[]): unknown => {
    validate(JSON.parse(JSON.stringify(toProjectPackage(records, metadata))));
    return validate.errors;
  };

  it.each(fixtures)("accepts %s", (_file, record) => {
    expect(faults([record])).toBeNull();
  });

  it("accepts generated records", () => {
    fc.assert(
      fc.property(projects, (record) => {
        expect(faults([record])).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
