import { readFileSync } from "node:fs";
import { type FiscalRecord, type TableFormat, writeRecord } from "@zwgk/tables";
import type { CellValue } from "hucre";
import { writeXlsx } from "hucre/xlsx";

const records = new URL("../../schemas/records/fiscal/", import.meta.url);

/** A record of the published fixtures. */
export const fixture = (path: string): FiscalRecord =>
  JSON.parse(readFileSync(new URL(path, records), "utf8")) as FiscalRecord;

/** A record as the official tables. */
export const printed = async (record: FiscalRecord, format: TableFormat): Promise<Buffer> =>
  Buffer.from(await writeRecord(record, { format }));

/** A workbook of one sheet. */
export const workbook = async (rows: CellValue[][], name = "Sheet1"): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name, rows }] }));

/** One table, whose whole is not the sum of its parts. */
export const wrongSum: CellValue[][] = [
  ["2024年部门支出预算总表"],
  ["部门：某县民政局", null, null, null, "单位：元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ["208", "社会保障和就业支出", 900, 500, 300],
  ["合计", null, 900, 500, 300],
];

/** The same with an amount that is none. */
export const unreadableAmount: CellValue[][] = [
  ...wrongSum.slice(0, 3),
  ["208", "社会保障和就业支出", 800, 500, "约300"],
  ["合计", null, 800, 500, 300],
];

/** In a form that Excel saves. */
export const csvOf = (rows: CellValue[][]): string =>
  rows.map((row) => `${row.map((cell) => cell ?? "").join(",")}\r\n`).join("");

/** {@link wrongSum} as CSV in GB18030, which no encoder here writes. */
export const wrongSumInGbk: Buffer = Buffer.from(
  [
    "32303234c4eab2bfc3c5d6a7b3f6d4a4cbe3d7dcb1ed0d0ab2bfc3c5a3bac4b3cfd8c3f1d5febed62c2c2c2cb5a5cebb",
    "a3bad4aa0d0abfc6c4bfb1e0c2eb2cbfc6c4bfc3fbb3c62cbacfbcc62cbbf9b1bed6a7b3f62ccfeec4bfd6a7b3f60d0a",
    "3230382cc9e7bbe1b1a3d5cfbacdbecdd2b5d6a7b3f62c3930302c3530302c3330300d0abacfbcc62c2c3930302c3530",
    "302c3330300d0a",
  ].join(""),
  "hex",
);

/** {@link wrongSum} typed off a page, as JSON. */
export const transcription = {
  unitName: "某县民政局",
  fiscalYear: 2024,
  scope: "department",
  tables: [
    {
      tableKey: "budget.expenditure",
      printedTitle: "2024年部门支出预算总表",
      currencyUnit: "元",
      rows: [
        { code: "208", name: "社会保障和就业支出", amounts: { total: "900", basic: "500", project: "300" } },
      ],
      total: { total: "900", basic: "500", project: "300" },
    },
    { tableKey: "budget.income", printedTitle: "收入预算总表", currencyUnit: "元", rows: [], empty: true },
  ],
} as const;
