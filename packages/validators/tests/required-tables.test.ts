import { describe, expect, it } from "vitest";
import { exampleBudget } from "../src/fiscal/example-budget.js";
import { exampleFinalAccounts } from "../src/fiscal/example-final-accounts.js";
import type { FiscalRecord } from "../src/fiscal/fiscal-record.js";
import { createValidator, type Profile, ProfileError, profileFaults } from "../src/index.js";

/** The tables a record without any of its own is told to have; `undefined` where no list is known. */
const missing = (record: FiscalRecord, profile: Profile = {}): string[] | undefined => {
  const report = createValidator({ profile }).validate({ ...record, tables: {} });
  const code = `${record.recordType}/tables-missing`;
  if (report.notRun.some((entry) => entry.code === code)) return undefined;
  return report.findings.filter((found) => found.code === code).map(({ data }) => String(data["tableKey"]));
};

const budget = (fiscalYear: number, region?: string): FiscalRecord => ({
  ...exampleBudget,
  fiscalYear,
  ...(region !== undefined && { region }),
});
const finalAccounts = (fiscalYear: number, region?: string): FiscalRecord => ({
  ...exampleFinalAccounts,
  fiscalYear,
  ...(region !== undefined && { region }),
});

const eight = [
  "balance",
  "income",
  "expenditure",
  "fiscalBalance",
  "generalExpenditure",
  "basicByEconomic",
  "threePublic",
  "governmentFund",
];

describe("the tables of a year", () => {
  it("are not known before the procedure of October 2016", () => {
    expect(missing(budget(2015))).toBeUndefined();
    expect(missing(budget(2016))).toBeUndefined();
    expect(missing(finalAccounts(2015))).toBeUndefined();
  });

  it("are eight from then on, and nine in final accounts from 2020", () => {
    expect(missing(budget(2017))).toEqual(eight);
    expect(missing(budget(2018))).toEqual(eight);
    expect(missing(budget(2021))).toEqual(eight);
    expect(missing(finalAccounts(2016))).toEqual(eight);
    expect(missing(finalAccounts(2019, "云南省绿春县"))).toEqual(eight);
    expect(missing(finalAccounts(2020, "陕西省柞水县"))).toEqual([...eight, "stateCapital"]);
    expect(missing(finalAccounts(2021))).toEqual([...eight, "stateCapital"]);
  });

  it.each([
    [budget(2022, "上海市普陀区"), []],
    [budget(2023, "上海市普陀区"), ["stateCapital"]],
    [
      budget(2019, "江苏省"),
      ["fiscalExpenditure", "fiscalBasicByEconomic", "operatingByEconomic", "procurement"],
    ],
    [budget(2020, "江苏省"), []],
    [budget(2021, "宁夏回族自治区中卫市"), ["projectPerformance"]],
    [budget(2021, "广西壮族自治区梧州市"), ["governmentEconomic"]],
    [budget(2022, "湖南省临湘市"), ["departmentPerformance", "projectPerformance"]],
    [budget(2022, "安徽省"), ["stateCapital", "departmentPerformance", "projectPerformance"]],
    [budget(2023, "广西壮族自治区柳城县"), ["stateCapital", "procurement", "projectPerformance"]],
    [
      budget(2024, "四川省开江县"),
      ["stateCapital", "projectExpenditure", "departmentPerformance", "projectPerformance"],
    ],
    [budget(2025, "贵州省德江县"), ["stateCapital", "projectExpenditure", "projectPerformance"]],
    [finalAccounts(2022, "江西省南昌市东湖区"), ["stateCapital", "stateAssets"]],
    [finalAccounts(2023, "江西省南昌市东湖区"), ["stateCapital"]],
  ])("are more in a place that prints more", (record, more) => {
    expect(missing(record)).toEqual([...eight, ...more]);
  });

  it("are fewer where the place lists fewer", () => {
    const listed = missing(finalAccounts(2022, "安徽省铜陵市郊区"));
    expect(listed).toEqual([...eight.filter((key) => key !== "threePublic"), "stateCapital"]);
  });
});

describe("a county's own set", () => {
  const own = {
    recordType: "department-budget",
    region: "某某县",
    from: 2015,
    to: 2016,
    tables: ["expenditure", "projectExpenditure"],
  } as const;
  const profile: Profile = { requiredTables: [own] };

  it("comes before what is known, in its place and years only", () => {
    expect(profileFaults(profile)).toEqual([]);
    expect(missing(budget(2015, "某某省某某县"), profile)).toEqual(own.tables);
    expect(missing(budget(2016, "某某省某某县"), profile)).toEqual(own.tables);
    expect(missing(budget(2017, "某某省某某县"), profile)).toEqual(eight);
    expect(missing(budget(2016, "某某省某某市"), profile)).toBeUndefined();
    expect(missing(finalAccounts(2016, "某某省某某县"), profile)).toEqual(eight);
    const everywhere: Profile = { requiredTables: [{ recordType: own.recordType, tables: own.tables }] };
    expect(missing(budget(2026, "上海市"), everywhere)).toEqual(own.tables);
  });

  it("that names a table no record has is refused", () => {
    const mistyped = { requiredTables: [{ ...own, tables: ["expenditure", "stateAssets"] }] };
    expect(() => createValidator({ profile: mistyped })).toThrow(ProfileError);
    expect(() => createValidator({ profile: mistyped })).toThrow("department-budget: stateAssets");
  });
});
