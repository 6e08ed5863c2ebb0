import type { ProcurementContract, ProcurementResult, ProcurementTender } from "@zwgk/schemas/types";
import { describe, expect, it } from "vitest";
import { fromReleasePackage } from "../src/from-release.js";
import { compiledRelease } from "../src/merge.js";
import { toRecordPackage } from "../src/record-package.js";
import type { Release } from "../src/release.js";
import { metadata } from "./metadata.js";

const purchaser = { name: "某某局", divisionCode: "350521" };

const tender: ProcurementTender = {
  recordType: "procurement-tender",
  recordId: "tender",
  publishedOn: "2026-01-05",
  projectNumber: "ABC-2026001",
  projectName: "某某项目",
  method: "open-tender",
  purchaser,
  lots: [
    { lotNumber: "采购包1" },
    { lotNumber: "采购包2", ceiling: { kind: "total", value: 9, unit: "CNY-10k" } },
  ],
};

const result: ProcurementResult = {
  recordType: "procurement-result",
  recordId: "result",
  publishedOn: "2026-02-05",
  projectNumber: "ABC-2026001号",
  purchaser: { name: "某某局" },
  lots: [
    {
      lotNumber: "1",
      outcome: "awarded",
      suppliers: [{ name: "某某公司", contact: "0595-0000000" }],
      amount: { kind: "total", value: 100000, unit: "CNY" },
    },
    { lotNumber: "2", outcome: "failed", failureReason: "有效供应商不足三家" },
  ],
};

const contract: ProcurementContract = {
  recordType: "procurement-contract",
  recordId: "contract",
  publishedOn: "2026-03-05",
  contractNumber: "HT-1",
  projectNumber: "ABC-2026001",
  purchaser,
  suppliers: [{ name: "某某公司" }],
  amount: { kind: "total", value: 10, unit: "CNY-10k" },
};

describe("record package", () => {
  const { package: written } = toRecordPackage([contract, result, tender], metadata);
  const [record] = written.records;

  it("has one process of the three notices, in order of date", () => {
    expect(written.records).toHaveLength(1);
    expect(record?.ocid).toBe("unregistered-350521-ABC-2026001");
    expect(record?.releases.map(({ id }) => id)).toEqual([
      "procurement-tender-tender",
      "procurement-result-result",
      "procurement-contract-contract",
    ]);
  });

  it("compiles what is known now: lots by number, the contract under its award", () => {
    expect(record?.compiledRelease).toMatchObject({
      tag: ["compiled"],
      date: "2026-03-05T00:00:00+08:00",
      tender: {
        procurementMethod: "open",
        lots: [
          { id: "1", lotNumber: "采购包1", status: "complete" },
          {
            id: "2",
            status: "unsuccessful",
            statusDetails: "有效供应商不足三家",
            maximumValue: { amount: 90000 },
          },
        ],
      },
      awards: [
        { id: "1", value: { amount: 100000 } },
        { id: "2", status: "unsuccessful" },
      ],
      contracts: [{ id: "HT-1", awardID: "1", value: { amount: 100000 } }],
    });
    expect(record?.compiledRelease["notice"]).toBeUndefined();
  });

  it("gives the notices back", () => {
    const { notices, losses } = fromReleasePackage(JSON.parse(JSON.stringify(written)));
    expect(losses).toEqual([]);
    expect(notices).toEqual([tender, result, contract]);
  });
});

const release = (date: string, fields: object): Release =>
  ({
    ocid: "ocds-abc123-1",
    id: date,
    date,
    tag: ["tender"],
    initiationType: "tender",
    ...fields,
  }) as Release;

describe("merging by the rules of OCDS", () => {
  it.each([
    [
      "null takes a field away",
      { tender: { id: "1", title: "a" } },
      { tender: { title: null } },
      { tender: { id: "1" } },
    ],
    [
      "what is left out stays",
      { tender: { id: "1", title: "a" } },
      { tender: { id: "1" } },
      { tender: { id: "1", title: "a" } },
    ],
    [
      "lists of text are replaced",
      { parties: [{ id: "1", roles: ["buyer"] }] },
      { parties: [{ id: "1", roles: ["payer"] }] },
      { parties: [{ id: "1", roles: ["payer"] }] },
    ],
    [
      "objects meet by id",
      { awards: [{ id: "1", title: "a" }, { id: "2" }] },
      { awards: [{ id: "3" }, { id: "1", status: "active" }] },
      { awards: [{ id: "1", title: "a", status: "active" }, { id: "2" }, { id: "3" }] },
    ],
    [
      "lists without id are replaced",
      { awards: [{ id: "1", rates: [{ kind: "annual" }] }] },
      { awards: [{ id: "1", rates: [{ kind: "unit-price" }] }] },
      { awards: [{ id: "1", rates: [{ kind: "unit-price" }] }] },
    ],
    [
      "some lists are replaced although they have ids",
      { parties: [{ id: "1", additionalIdentifiers: [{ id: "a" }] }] },
      { parties: [{ id: "1", additionalIdentifiers: [{ id: "b" }] }] },
      { parties: [{ id: "1", additionalIdentifiers: [{ id: "b" }] }] },
    ],
    [
      "of one id twice in a release the last stands",
      {},
      {
        awards: [
          { id: "1", title: "a" },
          { id: "1", status: "active" },
        ],
      },
      { awards: [{ id: "1", status: "active" }] },
    ],
  ])("%s", (_rule, first, second, merged) => {
    const compiled = compiledRelease([
      release("2026-01-02T00:00:00Z", second),
      release("2026-01-01T00:00:00Z", first),
    ]);
    const { ocid, id, date, tag, initiationType, ...fields } = compiled;
    expect({ ocid, id, date, tag, initiationType }).toEqual({
      ocid: "ocds-abc123-1",
      id: "ocds-abc123-1-2026-01-02T00:00:00Z",
      date: "2026-01-02T00:00:00Z",
      tag: ["compiled"],
      initiationType: "tender",
    });
    expect(fields).toEqual(merged);
  });
});
