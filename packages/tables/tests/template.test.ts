import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readRecord, writeTemplate } from "../src/index.js";

const tablesOf = ({ record }: { readonly record: Readonly<Record<string, unknown>> }) =>
  record["tables"] as Record<string, Record<string, unknown>>;

describe.each([
  { recordType: "department-budget" as const, tables: 10 },
  { recordType: "department-final-accounts" as const, tables: 10 },
])("$recordType", ({ recordType, tables }) => {
  it("is an empty form that reads as one", async () => {
    const reading = await readRecord(await writeTemplate(recordType));
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

  it("offers codes and units to choose from and says in comments what to heed", async () => {
    const { sheets } = await readXlsx(await writeTemplate(recordType), { readStyles: true });
    const economic = sheets.find(({ name }) => name.includes("基本支出"));
    expect(economic?.dataValidations).toMatchObject([
      { type: "list", values: ["单位：元", "单位：万元"] },
      { type: "list", formula1: expect.stringContaining("科目代码") },
    ]);
    expect([...(economic?.cells ?? [])].filter(([, { comment }]) => comment !== undefined)).toHaveLength(3);
    expect(sheets.at(-1)?.hidden).toBe(true);
    expect(sheets.every(({ name, freezePane }) => name === "科目代码" || (freezePane?.rows ?? 0) > 0)).toBe(
      true,
    );
  });
});
