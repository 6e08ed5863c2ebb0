import { describe, expect, it } from "vitest";
import { fromRelease } from "../src/from-release.js";

/** A release of somebody else: other identifiers, no extension, two stages at once. */
const foreign = {
  ocid: "ocds-abc123-77",
  id: "77-award",
  date: "2026-01-04T17:00:00Z",
  tag: ["award", "contract"],
  initiationType: "tender",
  parties: [
    { id: "B", name: "Kreis X", roles: ["buyer"], address: { locality: "X", streetAddress: "1 Street" } },
    { id: "S", name: "Acme", roles: ["supplier"], contactPoint: { email: "sales@example.com" } },
  ],
  tender: { id: "77", title: "Chairs", procurementMethod: "open", procurementMethodDetails: "公开招标" },
  awards: [
    {
      id: "a1",
      title: "Award",
      suppliers: [{ id: "S", name: "Acme" }],
      value: { amount: 10, currency: "EUR" },
    },
  ],
  contracts: [
    {
      id: "c1",
      awardID: "a1",
      title: "First",
      dateSigned: "2026-01-03T00:00:00Z",
      value: { amount: 4, currency: "CNY" },
    },
    { id: "c2", awardID: "a1", title: "Second" },
  ],
};

describe("a release of others", () => {
  const { notices, losses } = fromRelease(foreign);

  it("is a notice for each stage and each contract", () => {
    const base = {
      recordId: "77-award",
      publishedOn: "2026-01-05",
      projectNumber: "77",
      projectName: "Chairs",
      method: "open-tender",
      methodText: "公开招标",
      purchaser: { name: "Kreis X", address: "X1 Street" },
    };
    const supplier = { name: "Acme", contact: "sales@example.com" };
    expect(notices).toEqual([
      {
        ...base,
        recordType: "procurement-result",
        lots: [
          {
            suppliers: [supplier],
            amount: { kind: "total", value: 10, unit: "foreign-currency", text: "EUR 10", currency: "EUR" },
          },
        ],
      },
      {
        ...base,
        recordType: "procurement-contract",
        contractNumber: "c1",
        contractName: "First",
        dateSigned: "2026-01-03",
        amount: { kind: "total", value: 4, unit: "CNY" },
        suppliers: [supplier],
      },
      {
        ...base,
        recordType: "procurement-contract",
        contractNumber: "c2",
        contractName: "Second",
        suppliers: [supplier],
      },
    ]);
  });

  it("says what of it no notice holds", () => {
    const pointers = losses.map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(["/awards/0/title", "/awards/0/value/amount", "/parties/0/id", "/date"]),
    );
    expect(pointers).not.toContain("/tender/title");
    expect(pointers).not.toContain("/contracts/1/title");
    expect(pointers).not.toContain("/ocid");
  });
});
