import type { ProcurementBudget, ProcurementContract, ProcurementTender } from "@zwgk/schemas/types";
import { describe, expect, it } from "vitest";
import { fromReleasePackage } from "../src/from-release.js";
import type { Notice } from "../src/notices.js";
import { toReleasePackage } from "../src/package.js";
import { metadata } from "./metadata.js";

const contract: ProcurementContract = {
  recordType: "procurement-contract",
  publishedOn: "2026-01-05",
  suppliers: [{ name: "某某公司" }],
};

describe("extensions of a package", () => {
  it.each<[string, Partial<ProcurementContract>]>([
    ["nothing else", {}],
    ["a number with brackets", { contractNumber: "HT[CS]2026001" }],
    ["its page and files", { sourceUrl: "https://example.gov.cn/1.html", attachments: [{ name: "合同" }] }],
  ])("name that of contract suppliers for a contract with %s", (_what, fields) => {
    const { extensions } = toReleasePackage([{ ...contract, ...fields }], metadata).package;
    expect(extensions).toEqual([
      "urn:zwgk:ocds-extension:cn_disclosure",
      expect.stringContaining("ocds_contract_suppliers_extension"),
    ]);
  });
});

describe("a package", () => {
  const notices: ProcurementContract[] = [contract, { ...contract, recordId: "ht-1" }];

  it("says once that prefix and extension are not fit for publication", () => {
    const { warnings } = toReleasePackage(notices, metadata);
    const whole = warnings.filter((warning) => !("index" in warning));
    expect(whole.map(({ code }) => code)).toEqual(["unregistered-prefix", "extension-not-loadable"]);
    expect(warnings.length - whole.length).toBe(4);
  });

  it("of notices without number and identifier loses nothing on the way back, whatever the prefix", () => {
    const { package: document } = toReleasePackage([contract], { ...metadata, ocidPrefix: "ocds-abc123" });
    expect(fromReleasePackage(JSON.parse(JSON.stringify(document)))).toEqual({
      notices: [contract],
      losses: [],
    });
  });

  it("names the extension by the address that is given", () => {
    const { package: document, warnings } = toReleasePackage(notices, {
      ...metadata,
      ocidPrefix: "ocds-abc123",
      extensionBase: "https://example.gov.cn/ocds/extension/",
    });
    expect(document.extensions[0]).toBe("https://example.gov.cn/ocds/extension/extension.json");
    expect(warnings.every((warning) => "index" in warning)).toBe(true);
  });
});

describe("identifiers of releases", () => {
  const base = { recordId: "2026-001", publishedOn: "2026-01-05", projectNumber: "ABC-2026001" };
  const tender: ProcurementTender = { ...base, recordType: "procurement-tender", projectName: "某某项目" };
  const signed: ProcurementContract = { ...contract, ...base };

  it("tell two notices of one project and one recordId apart, whatever else is exported", () => {
    const idsOf = (notices: readonly Notice[]): string[] =>
      toReleasePackage(notices, metadata).package.releases.map(({ id }) => id);
    expect(idsOf([tender, signed])).toEqual(["procurement-tender-2026-001", "procurement-contract-2026-001"]);
    expect(idsOf([signed])).toEqual(["procurement-contract-2026-001"]);
    const { package: document, losses } = toReleasePackage([tender, signed], metadata);
    expect(losses).toEqual([]);
    expect(fromReleasePackage(JSON.parse(JSON.stringify(document))).notices).toEqual([tender, signed]);
  });

  it.each([
    ["recordId", signed],
    ["day, type and project, and none", contract],
  ])("are made different for a second notice of the same %s, and that is said", (_what, notice) => {
    const { package: document, losses, warnings } = toReleasePackage([notice, notice], metadata);
    const [first, second] = document.releases;
    expect(second?.id).toBe(`${first?.id}~2`);
    expect(losses).toEqual([]);
    expect(warnings).toContainEqual(expect.objectContaining({ index: 1, code: "identifier-repeated" }));
    expect(fromReleasePackage(JSON.parse(JSON.stringify(document))).notices).toEqual([notice, notice]);
  });
});

describe("a procurement budget", () => {
  const budget: ProcurementBudget = {
    recordType: "procurement-budget",
    recordId: "2026",
    publishedOn: "2026-02-10",
    department: { name: "某某局", divisionCode: "350521" },
    year: 2026,
    items: [
      {
        name: "居家养老服务",
        category: "services",
        catalogueCode: "C05010400",
        quantity: 1,
        unit: "项",
        budget: { kind: "total", value: 180, unit: "CNY-10k" },
        fundingSource: "一般公共预算",
        plannedMonth: "2026-03",
      },
      { name: "殡葬设备", budget: { kind: "total", value: 20.5, unit: "CNY-10k" } },
    ],
    total: { kind: "total", value: 200.5, unit: "CNY-10k" },
  };
  const { package: document, losses } = toReleasePackage([budget], metadata);

  it("plans for a process with each of its lines", () => {
    expect(document.releases).toMatchObject([
      {
        ocid: "unregistered-350521-2026-1",
        id: "procurement-budget-2026#row-1",
        tag: ["planning"],
        buyer: { name: "某某局" },
        planning: { budget: { amount: { amount: 1800000, currency: "CNY" }, description: "一般公共预算" } },
        tender: {
          title: "居家养老服务",
          status: "planning",
          mainProcurementCategory: "services",
          plannedMonth: "2026-03",
          items: [
            { quantity: 1, unit: { name: "项" }, classification: { scheme: "CN-GPC", id: "C05010400" } },
          ],
        },
      },
      { ocid: "unregistered-350521-2026-2", tender: { title: "殡葬设备" } },
    ]);
  });

  it("is one record again", () => {
    expect(losses).toEqual([]);
    expect(fromReleasePackage(JSON.parse(JSON.stringify(document)))).toEqual({
      notices: [budget],
      losses: [],
    });
  });
});
