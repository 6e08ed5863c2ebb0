import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  cellOf,
  type FiscalRecord,
  isTranscription,
  readRecord,
  readTranscription,
  writeRecord,
} from "../src/index.js";

const transcription = {
  unitName: "某区民政局",
  fiscalYear: 2018,
  scope: "department",
  tables: [
    {
      tableKey: "budget.balance",
      printedTitle: "公开01表部门：某区民政局收支预算总表单位：万元",
      currencyUnit: "万元",
      notes: [],
      income: [{ label: "一、财政拨款", amounts: ["15,897.40"] }],
      expenditure: [
        { label: "一、一般公共服务支出", amounts: [null] },
        { label: "一、基本支出", amounts: ["15,897.40"] },
        { label: "支出合计", amounts: [null, "15,897.40"] },
      ],
    },
    {
      tableKey: "budget.income",
      printedTitle: "收入预算总表",
      currencyUnit: "万元",
      notes: [],
      rows: [],
      empty: true,
    },
    {
      tableKey: "budget.basicByEconomic",
      printedTitle: "一般公共预算基本支出预算表",
      currencyUnit: "元",
      rows: [{ code: "30101", name: "基本工资", amounts: { amount: "12x" } }],
      total: { amount: "12" },
    },
  ],
};

describe("a transcription", () => {
  it("is read with pointers into itself; what was not typed off is left out", () => {
    expect(isTranscription(transcription)).toBe(true);
    const reading = readTranscription(transcription, { recordId: "r1" });
    expect(reading.record).toEqual({
      recordType: "department-budget",
      recordId: "r1",
      publisher: { name: "某区民政局" },
      fiscalYear: 2018,
      scope: "department",
      excerpt: true,
      tables: {
        balance: {
          printedTitle: "收支预算总表",
          printedNumber: "公开01表",
          unit: "CNY-10k",
          decimals: 2,
          income: [{ name: "一、财政拨款", amounts: { total: 15897.4 } }],
          expenditure: [
            { name: "一、一般公共服务支出", amounts: { total: null } },
            { name: "支出合计", amounts: { total: 15897.4 } },
          ],
          expenditureByPurpose: [{ name: "一、基本支出", amounts: { total: 15897.4 } }],
        },
        basicByEconomic: {
          printedTitle: "一般公共预算基本支出预算表",
          unit: "CNY",
          rows: [{ code: "30101", name: "基本工资", amounts: { total: null } }],
          total: { name: "合计", amounts: { total: 12 } },
        },
      },
    });
    expect(reading.problems.map(({ address, severity }) => `${address} ${severity}`)).toEqual([
      "/tables/1 warning",
      "/tables/2/rows/0/amounts/amount error",
    ]);
    expect(cellOf(reading, "/tables/balance/expenditureByPurpose/0/amounts/total")).toBe(
      "/tables/0/expenditure/1/amounts/0",
    );
  });
});

/** A folder of transcriptions of real documents, for those who have one. */
const folder = process.env["ZWGK_TRANSCRIPTIONS"];

describe.skipIf(folder === undefined)("transcribed documents", () => {
  it.each(folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith(".json")))(
    "%s is the same after writing and reading",
    async (file) => {
      const { record } = await readRecord(readFileSync(join(folder ?? "", file)));
      const written = await writeRecord(record as unknown as FiscalRecord, { format: "xlsx" });
      const again = await readRecord(written);
      expect(again.problems).toEqual([]);
      expect(again.record).toEqual(record);
    },
  );
});
