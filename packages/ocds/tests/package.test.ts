import type { ProcurementContract } from "@zwgk/schemas/types";
import { describe, expect, it } from "vitest";
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
