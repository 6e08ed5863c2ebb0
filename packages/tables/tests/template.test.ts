import type { CellValue } from "hucre";
import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { parseAddress, readRecord, writeTemplate } from "../src/index.js";

const tablesOf = ({ record }: { readonly record: Readonly<Record<string, unknown>> }) =>
  record["tables"] as Record<string, Record<string, unknown>>;

describe.each([
  { recordType: "department-budget" as const, tables: 10 },
  { recordType: "department-final-accounts" as const, tables: 10 },
])("$recordType", ({ recordType, tables }) => {
  it("is an empty form that reads as one", async () => {
    const reading = await readRecord(await writeTemplate(recordType, { fiscalYear: 2026 }));
    expect(reading.problems).toEqual([]);
    expect(reading.recordType).toBe(recordType);
    const read = tablesOf(reading);
    expect(Object.keys(read)).toHaveLength(tables);
    for (const [key, table] of Object.entries(read)) {
      expect(table["notes"], key).toBeUndefined();
      expect(table["unit"], key).toBe(key === "stateAssets" ? undefined : "CNY-10k");
    }
    expect(read["expenditure"]).toEqual({
      printedTitle: recordType === "department-budget" ? "部门支出总表" : "支出决算表",
      unit: "CNY-10k",
      empty: true,
    });
  });

  it("offers units, and codes of the year with their names", async () => {
    const { sheets } = await readXlsx(await writeTemplate(recordType, { fiscalYear: 2026 }), {
      readStyles: true,
    });
    const listOf = (title: string) =>
      sheets
        .find(({ name }) => name.includes(title))
        ?.dataValidations?.map(({ values, formula1 }) => ({
          ...(values && { values }),
          ...(formula1 && { codes: formula1.slice(0, formula1.indexOf("!")) }),
        }));
    const units = { values: ["单位：元", "单位：万元"] };
    expect(listOf("基本支出")).toEqual([units, { codes: "'部门预算经济分类科目'" }]);
    for (const title of [
      "部门收入总表",
      "收入决算表",
      "支出总表",
      "支出决算表",
      "政府性基金",
      "国有资本经营",
    ]) {
      const found = listOf(title);
      if (found !== undefined) expect(found, title).toEqual([units, { codes: "'功能分类科目'" }]);
    }
    const codes = sheets.find(({ name }) => name === "功能分类科目");
    expect(codes?.hidden).not.toBe(true);
    expect(codes?.rows).toContainEqual(["2080201", "行政运行", expect.any(String)]);
    expect(codes?.rows).toContainEqual(["210", "卫生健康支出", "见于公开文件"]);
    expect(codes?.rows.map(([, name]) => name)).not.toContain("医疗卫生与计划生育支出");
    expect(sheets.every(({ freezePane }) => (freezePane?.rows ?? 0) > 0)).toBe(true);
  });
});

it("offers the codes of its year, those of before the reform too", async () => {
  const { sheets } = await readXlsx(await writeTemplate("department-budget", { fiscalYear: 2017 }));
  const names = sheets.find(({ name }) => name === "功能分类科目")?.rows.map(([, name]) => name);
  expect(names).toContain("医疗卫生与计划生育支出");
  expect(names).not.toContain("卫生健康支出");
  const economic = sheets.find(({ name }) => name === "部门预算经济分类科目")?.rows.map(([code]) => code);
  expect(economic).toContain("30104");
  expect(economic).not.toContain("30113");
});

/** Fills a form in as a clerk does: by the headings, below them, in the order of the rows. */
const filled = async (
  bytes: Uint8Array,
  values: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
): Promise<Uint8Array> => {
  const opened = await openXlsx(bytes, { readStyles: true });
  for (const [name, cells] of Object.entries(values)) {
    const sheet = opened.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(name);
    for (const [address, value] of Object.entries(cells)) {
      const place = parseAddress(`x!${address}`);
      const row = sheet.rows[place?.row ?? -1];
      if (place === undefined || row === undefined) throw new Error(`${name} ${address}`);
      row[place.column] = value;
      const key = `${place.row},${place.column}`;
      const type = typeof value === "number" ? "number" : "string";
      sheet.cells?.set(key, { ...sheet.cells.get(key), value, type });
    }
  }
  return saveXlsx(opened);
};

it("is read into the right record when it was filled in", async () => {
  const bytes = await filled(await writeTemplate("department-budget", { fiscalYear: 2026 }), {
    封面: { B3: "某县民政局", B10: "部门", B11: "行政单位" },
    部门支出总表: {
      E2: "单位：元",
      ...{ C4: 300.5, D4: 100.5, E4: 200 },
      ...{ A5: "208", B5: "社会保障和就业支出", C5: 300.5, D5: 100.5, E5: 200 },
      ...{ A6: "2080201", B6: "行政运行", C6: 300.5, D6: 100.5, E6: 200 },
    },
    一般公共预算基本支出表: { C4: 2, D4: 2, A5: "301", B5: "工资福利支出", C5: 2, D5: 2 },
    "一般公共预算“三公”经费支出表": { A5: 3, B5: 0, C5: 3, E5: 3 },
    项目支出表: { D4: 7, B5: "养老服务补贴", D5: 7, E5: 7 },
    部门收支总表: { B5: 9, D12: 9 },
  });
  const reading = await readRecord(bytes);
  expect(reading.problems).toEqual([]);
  expect(reading.record).toMatchObject({
    recordType: "department-budget",
    publisher: { name: "某县民政局" },
    fiscalYear: 2026,
    scope: "department",
    unitKind: "administrative",
  });
  const { expenditure, basicByEconomic, threePublic, projectExpenditure, balance, income } =
    tablesOf(reading);
  const amounts = {
    total: 300.5,
    basic: 100.5,
    project: 200,
    remittedToSuperior: null,
    operating: null,
    affiliatedSubsidy: null,
  };
  expect(expenditure).toEqual({
    printedTitle: "部门支出总表",
    unit: "CNY",
    decimals: 2,
    rows: [
      { code: "208", name: "社会保障和就业支出", amounts },
      { code: "2080201", name: "行政运行", amounts },
    ],
    total: { name: "合计", amounts },
  });
  expect(basicByEconomic).toMatchObject({
    unit: "CNY-10k",
    rows: [{ code: "301", amounts: { total: 2, personnel: 2, public: null } }],
    total: { amounts: { total: 2 } },
  });
  expect(threePublic).toMatchObject({
    amounts: { total: 3, abroad: 0, vehicleOperation: 3, reception: null },
  });
  expect(projectExpenditure).toMatchObject({
    rows: [{ projectName: "养老服务补贴", amounts: { total: 7, general: 7 } }],
    total: { name: "合计", amounts: { total: 7 } },
  });
  expect(balance).toMatchObject({
    income: expect.arrayContaining([{ name: "一、财政拨款收入", amounts: { total: 9 } }]),
  });
  expect(balance).toMatchObject({
    expenditure: expect.arrayContaining([{ name: "八、社会保障和就业支出", amounts: { total: 9 } }]),
  });
  expect(income).toEqual({ printedTitle: "部门收入总表", unit: "CNY-10k", empty: true });
});
