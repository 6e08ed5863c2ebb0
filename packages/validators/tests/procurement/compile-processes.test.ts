import { describe, expect, it } from "vitest";
import { compileProcesses, createValidator } from "../../src/index.js";
import {
  exampleAcceptance,
  exampleContract,
  exampleCorrection,
  exampleIntention,
  exampleResult,
  exampleTender,
} from "../../src/procurement/example-chain.js";
import type { ProcurementResult } from "../../src/procurement/procurement-result.js";

const life = [
  exampleIntention,
  exampleTender,
  exampleCorrection,
  exampleResult,
  exampleContract,
  exampleAcceptance,
];
const statesOf = (records: Parameters<typeof compileProcesses>[0]): string[][] =>
  compileProcesses(records).map(({ lots, state }) => [
    state,
    ...lots.map((lot) => `${lot.lotNumber ?? "-"} ${lot.state}`),
  ]);

describe("compileProcesses", () => {
  it("follows a project, whatever the order of its notices", () => {
    const [process, ...others] = compileProcesses([...life].reverse());
    expect(others).toEqual([]);
    expect(process).toMatchObject({
      projectNumber: "[350521]XX[GK]2024001",
      projectName: "福利院护理床采购项目",
      purchaser: { name: "某某县社会福利中心" },
      lots: [
        { lotNumber: "1", title: "护理床", state: "accepted" },
        { lotNumber: "2", title: "床垫", state: "awarded" },
      ],
      state: "accepted",
    });
    expect(process?.events.map(({ step, lotNumbers }) => [step, lotNumbers])).toEqual([
      ["planned", undefined],
      ["tendered", ["1", "2"]],
      ["corrected", undefined],
      ["awarded", ["1", "2"]],
      ["contracted", ["1"]],
      ["accepted", ["1"]],
    ]);
  });

  it("makes records without a fault", () => {
    const { findings } = createValidator().validateAll(compileProcesses(life));
    expect(findings).toEqual([]);
  });

  it("tells the lots of one notice apart", () => {
    const result: ProcurementResult = {
      ...exampleResult,
      lots: [
        ...exampleResult.lots.slice(0, 1),
        { lotNumber: "2", outcome: "failed" },
        { lotNumber: "3", outcome: "pending" },
      ],
    };
    expect(statesOf([result])).toEqual([["awarded", "1 awarded", "2 failed", "3 planned"]]);
  });

  it("starts anew with the second attempt, and fails as a whole", () => {
    const termination = {
      recordType: "procurement-termination",
      projectNumber: exampleTender.projectNumber,
      publishedOn: "2024-03-25",
    } as const;
    const again = {
      ...exampleTender,
      projectNumber: `${exampleTender.projectNumber}-1`,
      publishedOn: "2024-04-01",
    };
    expect(statesOf([exampleTender, termination])).toEqual([["failed", "1 failed", "2 failed"]]);
    expect(statesOf([exampleTender, termination, again])).toEqual([["tendered", "1 tendered", "2 tendered"]]);
  });

  it("does not guess the lot of a contract", () => {
    const result: ProcurementResult = {
      ...exampleResult,
      lots: exampleResult.lots.map((lot) => ({ ...lot, suppliers: exampleContract.suppliers })),
    };
    const contract = { ...exampleContract, amount: { kind: "total", value: 1, unit: "CNY" } as const };
    expect(statesOf([result, contract])).toEqual([["contracted", "1 awarded", "2 awarded"]]);
    expect(statesOf([result, exampleContract])).toEqual([["contracted", "1 contracted", "2 awarded"]]);
  });

  it("keeps an intention by itself where a name is not enough", () => {
    const other = { ...exampleTender, projectNumber: "[350521]XX[GK]2024009" };
    expect(statesOf([exampleIntention])).toEqual([["planned", "- planned"]]);
    expect(compileProcesses([exampleIntention, exampleTender, other])).toHaveLength(3);
    expect(compileProcesses([exampleIntention, exampleIntention, exampleTender])).toHaveLength(3);
  });

  it("knows a contract that changes another", () => {
    const supplement = { ...exampleContract, contractName: "护理床采购补充合同", publishedOn: "2024-05-01" };
    expect(statesOf([exampleResult, exampleContract, supplement])[0]).toContain("1 amended");
  });
});

describe("chains of many records", () => {
  it("are compared in time that grows with their number", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => [
        { ...exampleResult, lots: [{ ...exampleResult.lots[0], lotNumber: `${at}` }] },
        { ...exampleContract, contractNumber: `HT-${at}` },
        { ...exampleCorrection, publishedOn: "2024-03-06" },
      ]).flat();
    const timed = (count: number): number => {
      const records = many(count);
      const start = performance.now();
      createValidator().compare(records);
      return performance.now() - start;
    };
    timed(50);
    expect(timed(1600) / timed(200)).toBeLessThan(40);
  });
});
