import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cofogOf, cofogTotals, type FiscalRecord, integrationCsv, integrationRows } from "../src/index.js";

type Record = FiscalRecord & { readonly fiscalYear: number };

const published = (path: string): Record =>
  JSON.parse(
    readFileSync(
      new URL(`../../../examples/published-documents/records/${path}.json`, import.meta.url),
      "utf8",
    ),
  ) as Record;

const budget = (tables: object): Record => ({
  recordType: "department-budget",
  publisher: { name: "某县民政局" },
  fiscalYear: 2026,
  tables,
});

const table = (rows: readonly (readonly [string, string, object])[], more: object = {}): object => ({
  printedTitle: "支出预算总表",
  unit: "CNY",
  rows: rows.map(([code, name, amounts]) => ({ code, name, amounts })),
  ...more,
});

describe("cofogOf", () => {
  it.each([
    ["2081002", "2081002", "10.2.0", "good"],
    ["2081099", "20810", "10", "item"],
    ["2010401", "20104", "04.1.1", "fair"],
    ["2040201", "20402", "03.1.0", "good"],
    ["202", "202", "01.1.3", "good"],
    ["2290001", "229", "", "none"],
  ])("%s is mapped as %s", (code, by, cofog, confidence) => {
    expect(cofogOf(code)).toMatchObject({ code: by, cofog, confidence });
  });

  it.each(["201", "20139", "299", "3010101", "20805055", "2０８", ""])("has no place for %s", (code) => {
    expect(cofogOf(code)).toBeUndefined();
  });

  it("knows which codes are the unit's contributions for its staff", () => {
    const staff = ["2080505", "2080506", "2101101", "2210201"];
    expect(staff.map((code) => cofogOf(code)?.staffCost)).toEqual([true, true, true, true]);
    expect(cofogOf("2080502")?.staffCost).toBe(false);
  });
});

describe("cofogTotals", () => {
  const record = budget({
    expenditure: table(
      [
        ["208", "社会保障和就业支出", { total: 1000.1 }],
        ["20802", "民政管理事务", { total: 600 }],
        ["2080201", "行政运行", { total: 600 }],
        ["20805", "行政事业单位养老支出", { total: 100.1 }],
        ["2080505", "机关事业单位基本养老保险缴费支出", { total: 100.1 }],
        ["20810", "社会福利", { total: 300 }],
        ["2081002", "老年福利", { basic: 100, project: 200 }],
        ["299", "某科目", { total: 0.2 }],
      ],
      { total: { name: "合计", amounts: { total: 1000.3 } } },
    ),
  });

  it("adds up the lowest rows by group, and says how sure each yuan is", () => {
    expect(cofogTotals(record)).toMatchObject({
      fiscalYear: 2026,
      publisher: "某县民政局",
      table: "支出预算总表",
      total: 1000.3,
      printedTotal: 1000.3,
      groups: [
        { cofog: "10.2", amount: 400.1, share: 40 },
        { cofog: "10.9", amount: 600, share: 59.98 },
      ],
      confidence: {
        good: { amount: 900, share: 89.97 },
        weak: { amount: 100.1, share: 10.01 },
        unit: { amount: 0, share: 0 },
        unmapped: { amount: 0.2, share: 0.02 },
      },
      unsure: [{ code: "2080505" }, { code: "299" }],
    });
  });

  it("puts staff costs where the unit's function is", () => {
    const totals = cofogTotals(record, { unitFunction: "10.9.0" });
    expect(totals?.groups).toEqual([
      { cofog: "10.2", amount: 300, share: 29.99 },
      { cofog: "10.9", amount: 700.1, share: 69.99 },
    ]);
    expect(totals?.confidence).toMatchObject({ weak: { amount: 0 }, unit: { amount: 100.1 } });
  });

  it.each(["", "11", "1", "10.9.0.1", "x"])("refuses the function %j", (unitFunction) => {
    expect(() => cofogTotals(record, { unitFunction })).toThrow(RangeError);
  });

  it("adds ten-thousands up without a float's error, however large", () => {
    const rows = Array.from({ length: 10 }, (_, index) => [`20802${index}1`, "项", { total: 0.1 }] as const);
    const totals = cofogTotals(budget({ generalExpenditure: { ...table(rows), unit: "CNY-10k" } }));
    expect(totals?.total).toBe(10_000);
    const large = cofogTotals(budget({ expenditure: table([["20802", "民政", { total: 9e13 }]]) }));
    expect(large?.confidence.good).toEqual({ amount: 9e13, share: 100 });
  });

  it("gives no share of nothing, and nothing without expenditure", () => {
    const none = cofogTotals(budget({ expenditure: table([["20802", "民政", { total: null }]]) }));
    expect(none).toMatchObject({ total: 0, printedTotal: null, confidence: { good: { share: null } } });
    expect(cofogTotals(budget({}))).toBeUndefined();
    expect(
      cofogTotals(budget({ expenditure: { printedTitle: "表", unit: "CNY", empty: true } })),
    ).toBeUndefined();
  });

  it("adds the published documents up to the totals they print", () => {
    const jiangsu = cofogTotals(published("department-budget/jiangsu-peoples-congress-office-2018"));
    expect(jiangsu).toMatchObject({ total: 158_974_400, printedTotal: 158_974_400 });
    expect(jiangsu?.confidence.good.share).toBe(79.93);
    // A row in this one lost the zero of its code; the difference shows it.
    expect(cofogTotals(published("department-budget/putuo-welfare-home-2024"))).toMatchObject({
      total: 12_624_888,
      printedTotal: 12_121_164,
    });
  });
});

describe("integrationRows", () => {
  it("gives each figure of the lowest rows once, in yuan, under the system's names", () => {
    const record = budget({
      generalExpenditure: table([
        ["208", "社会保障和就业支出", { total: 300 }],
        ["20802", "民政管理事务", { total: 300 }],
        ["2080201", "行政运行", { total: 300, basic: 200, project: 100 }],
        ["2080299", "其他民政管理事务支出", { total: 0.05 }],
        ["2080207", "行政区划和地名管理", { total: null }],
      ]),
      basicByEconomic: { ...table([["30101", "基本工资", { total: 0.02 }]]), unit: "CNY-10k" },
      governmentFund: table([["2296002", "用于社会福利的彩票公益金支出", { project: 5 }]]),
    });
    const shared = { fiscal_year: "2026", agency_name: "某县民政局", source_table: "支出预算总表" };
    const general = { fund_type_code: "111", fund_type_name: "一般公共预算资金" };
    const item = { exp_func_code: "2080201", exp_func_name: "行政运行" };
    expect([...integrationRows(record)]).toEqual([
      { ...shared, ...general, ...item, amt: "200.00", expenditure_kind: "基本支出" },
      { ...shared, ...general, ...item, amt: "100.00", expenditure_kind: "项目支出" },
      {
        ...shared,
        ...general,
        exp_func_code: "2080299",
        exp_func_name: "其他民政管理事务支出",
        amt: "0.05",
        expenditure_kind: "合计",
      },
      {
        ...shared,
        ...general,
        dep_bgt_eco_code: "30101",
        dep_bgt_eco_name: "基本工资",
        amt: "200.00",
        expenditure_kind: "基本支出",
      },
      {
        ...shared,
        fund_type_code: "121",
        fund_type_name: "政府性基金预算资金",
        exp_func_code: "2296002",
        exp_func_name: "用于社会福利的彩票公益金支出",
        amt: "5.00",
        expenditure_kind: "项目支出",
      },
    ]);
  });

  it("names no fund where a table has the money of several", () => {
    const rows = [...integrationRows(budget({ expenditure: table([["20802", "民政", { total: 1 }]]) }))];
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty("fund_type_code");
    const fiscal = table([["20802", "民政", { total: 1 }]], { fundScope: "fiscal-appropriation" });
    expect([...integrationRows(budget({ generalExpenditure: fiscal }))][0]).not.toHaveProperty(
      "fund_type_code",
    );
  });

  it("gives projects by the fund they are paid from", () => {
    const projectExpenditure = {
      printedTitle: "项目支出表",
      unit: "CNY",
      rows: [
        { projectName: "养老", unitName: "某县福利院", amounts: { total: 3, general: 1, governmentFund: 2 } },
      ],
    };
    expect([...integrationRows(budget({ projectExpenditure }))]).toMatchObject([
      { pro_name: "养老", agency_name: "某县福利院", fund_type_code: "111", amt: "1.00" },
      { pro_name: "养老", agency_name: "某县福利院", fund_type_code: "121", amt: "2.00" },
    ]);
  });
});

describe("integrationCsv", () => {
  it("has a column for every field, those the record cannot fill empty", () => {
    const csv = integrationCsv(published("department-budget/putuo-wanli-2024"));
    expect(csv.startsWith("\ufeffmof_div_code,mof_div_name,fiscal_year,agency_code,")).toBe(true);
    const { data, errors } = Papa.parse<Readonly<{ [field: string]: string }>>(csv.slice(1).trimEnd(), {
      header: true,
    });
    expect(errors).toEqual([]);
    expect(data.length).toBe([...integrationRows(published("department-budget/putuo-wanli-2024"))].length);
    for (const row of data) {
      expect([row["mof_div_code"], row["agency_code"], row["pro_code"]]).toEqual(["", "", ""]);
      expect(row["amt"]).toMatch(/^-?[0-9]+\.[0-9]{2}$/);
    }
  });

  it("lets no name become a formula", () => {
    const csv = integrationCsv(budget({ expenditure: table([["20802", "=1+1", { total: -1 }]]) }));
    expect(csv).toContain("'=1+1");
    expect(csv).toContain(",-1.00,");
  });
});
