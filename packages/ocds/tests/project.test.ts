import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../src/difference.js";
import { fromProject, fromProjectPackage } from "../src/from-project.js";
import type { JsonObject } from "../src/json.js";
import type { ProjectRecord } from "../src/projects/project-parts.js";
import { projectTypes, toProject, toProjectPackage } from "../src/to-project.js";
import { NotExportable } from "../src/to-release.js";
import { generatedRecords } from "./generated-notices.js";
import { metadata } from "./metadata.js";

const fixturesOf = <Record extends ProjectRecord>(type: Record["recordType"]): [string, Record][] => {
  const folder = join(import.meta.dirname, "../../schemas/records/projects", type, "valid");
  return readdirSync(folder).map((file) => [
    `${type}/${file}`,
    JSON.parse(readFileSync(join(folder, file), "utf8")) as Record,
  ]);
};

const fixtures: [string, ProjectRecord][] = projectTypes.flatMap((type) => fixturesOf(type));

/** Where a record loses something, but for amounts that are given in yuan. */
const lostPlaces = (name: string): string[] => {
  const [, record] = fixtures.find(([file]) => file === name) ?? [];
  const places = record === undefined ? [] : toProject(record).losses.map(({ pointer }) => pointer);
  return [...new Set(places.map((pointer) => pointer.replaceAll(/[0-9]+/g, "*")))]
    .filter((pointer) => !/\/(?:value|unit)$/.test(pointer))
    .sort();
};

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
    expect(lostPlaces("construction-project/full.json")).toEqual([
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

describe("OC4IDS project of a public-private partnership", () => {
  const { project, losses } = toProject({
    recordType: "ppp-project",
    recordId: "ppp-1",
    name: "某某殡仪馆",
    stage: "execution",
    publicParty: { name: "某某县民政局" },
    privateParties: [{ name: "某某公司" }, { name: "某某建工" }],
    projectCompany: { name: "某某项目公司" },
    mode: "BOT",
    modeText: "建设—运营—移交",
    returnMechanism: "user-pays",
    concession: true,
    propertyTransfer: false,
    tenderNoticeOn: "2024-07-15",
    contractSignedOn: "2024-10-09",
    governmentPayments: [{ year: 2026, amount: { value: 12.5, unit: "CNY-10k" } }],
    performance: "合格",
  });

  it("classifies how private capital takes part and is paid back", () => {
    expect(project).toMatchObject({
      id: "unregistered-ppp-1",
      status: "implementation",
      publicAuthority: { name: "某某县民政局" },
      additionalClassifications: [
        { scheme: "CN-PPP-stage", id: "execution" },
        { scheme: "CN-PPP-mode", id: "BOT", description: "建设—运营—移交" },
        { scheme: "CN-PPP-return-mechanism", id: "user-pays" },
        { scheme: "CN-PPP-feature", id: "concession", description: "特许经营" },
      ],
      contractingProcesses: [
        {
          id: "partnership",
          summary: {
            suppliers: [{ name: "某某公司" }, { name: "某某建工" }],
            tender: { datePublished: "2024-07-15T00:00:00+08:00" },
          },
        },
      ],
      milestones: [{ id: "contract-signed", status: "met", dateMet: "2024-10-09T00:00:00+08:00" }],
      budget: {
        budgetBreakdowns: [
          {
            budgetBreakdown: [
              {
                amount: { amount: 125000, currency: "CNY" },
                period: { startDate: "2026-01-01T00:00:00+08:00", endDate: "2026-12-31T23:59:59+08:00" },
              },
            ],
          },
        ],
      },
    });
  });

  it("says that it cannot say no, and what else it has no place for", () => {
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      "/propertyTransfer",
      "/governmentPayments/0/amount/value",
      "/governmentPayments/0/amount/unit",
    ]);
    expect(lostPlaces("ppp-project/full.json")).toEqual([
      "/approvals/*/approvedTotal",
      "/approvals/*/documentNumber",
      "/approvals/*/kind",
      "/approvals/*/matter",
      "/approvals/*/projectCode",
      "/disclosures/*/formedOn",
      "/disclosures/*/stage",
      "/disclosures/*/timing",
      "/implementation/*/planned",
      "/publiclyBuiltPrivatelyRun",
      "/shareholdings",
      "/termYears",
    ]);
  });
});

describe("OC4IDS package", () => {
  it("has the losses of each record, and says once that the prefix is missing", () => {
    const written = toProjectPackage(
      fixtures.map(([, record]) => record),
      metadata,
    );
    expect(written.package.projects).toHaveLength(fixtures.length);
    expect(new Set(written.losses.map(({ index }) => index)).size).toBeGreaterThan(1);
    expect(written.warnings.map(({ code }) => code)).toEqual(["unregistered-prefix"]);
  });

  it("refuses a record that is no project", () => {
    expect(() => toProject({ recordType: "service-guide", name: "x" } as never)).toThrow(NotExportable);
  });
});

describe.each(projectTypes)("%s", (type) => {
  const records = generatedRecords(type) as fc.Arbitrary<ProjectRecord>;
  const asPublished = (document: object): JsonObject => JSON.parse(JSON.stringify(document)) as JsonObject;

  it("loses only what the report names", () => {
    fc.assert(
      fc.property(records, (record) => {
        const { package: written, losses } = toProjectPackage([record], metadata);
        const read = fromProjectPackage(asPublished(written));
        const again = read.records[0]?.recordType === type ? read.records[0] : undefined;
        fc.pre(again !== undefined);
        expect(losses.map(({ pointer }) => pointer).sort()).toEqual(
          differences(record, again)
            .map(({ pointer }) => pointer)
            .sort(),
        );
        const unexpected = read.losses.filter(({ pointer }) => !/\/(?:id|status|name)$/.test(pointer));
        expect(unexpected).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a project of others", () => {
  const { records, losses } = fromProject({
    id: "oc4ids-abc123-77",
    title: "New Hospital",
    description: "300 beds",
    purpose: "Health",
    status: "implementation",
    sector: ["health"],
    budget: { amount: { amount: 1000, currency: "CNY" } },
    parties: [{ id: "A", name: "Works Department", roles: ["publicAuthority"] }],
    documents: [{ id: "1", title: "Plan", documentType: "projectScope" }],
  });

  it("is a construction project, as far as it carries", () => {
    expect(records).toEqual([
      {
        recordType: "construction-project",
        name: "New Hospital",
        scale: "300 beds",
        totalInvestment: { value: 1000, unit: "CNY" },
        parties: [{ role: "project-owner", organisation: { name: "Works Department" } }],
      },
    ]);
  });

  it("says what of it no record holds", () => {
    const pointers = losses.map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(["/id", "/purpose", "/status", "/sector/0", "/documents/0/title"]),
    );
    expect(pointers).not.toContain("/title");
    expect(pointers).not.toContain("/parties/0/name");
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
  const faults = (records: readonly ProjectRecord[]): unknown => {
    validate(JSON.parse(JSON.stringify(toProjectPackage(records, metadata).package)));
    return validate.errors;
  };

  it.each(fixtures)("accepts %s", (_file, record) => {
    expect(faults([record])).toBeNull();
  });

  it.each(projectTypes)("accepts generated records of %s", (type) => {
    fc.assert(
      fc.property(generatedRecords(type) as fc.Arbitrary<ProjectRecord>, (record) => {
        expect(faults([record])).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
