import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { annotate, readRecord } from "../src/index.js";
import { workbook } from "./workbook.js";

const name = "支出表 2025";
const table = {
  name,
  rows: [
    ["支出预算总表", null, null],
    ["单位：元"],
    ["科目编码", "科目名称", "合计"],
    ["201", "=甲", { value: 1234.5, numFmt: "#,##0.00" }],
    ["202", "乙", { value: 5, formula: "2+3" }],
    ["203", "丙", null],
  ],
  merges: ["A1:C1"],
  hiddenRows: [4],
};

it("colours and comments cells, and leaves the rest as it was", async () => {
  const before = await workbook(table);
  const { bytes, unplaced } = await annotate(before, [
    { address: `'${name}'!C4`, severity: "warning", message: "合计不等于各款之和" },
    { address: `'${name}'!C4`, severity: "error", message: "多了一位数字" },
    { address: `'${name}'!C5`, severity: "info", message: "请核对" },
    { address: `'${name}'!C6`, severity: "error", message: "没有金额" },
    { address: "别的表!A1", severity: "error", message: "不在这里" },
    { address: "/tables/0", severity: "error", message: "不是单元格" },
  ]);
  expect(unplaced.map(({ message }) => message)).toEqual(["不在这里", "不是单元格"]);
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  const cell = (key: string) => sheet?.cells?.get(key);
  expect(cell("3,2")).toMatchObject({
    value: 1234.5,
    style: { numFmt: "#,##0.00", fill: { fgColor: { rgb: "FFC7CE" } } },
    comment: { text: "合计不等于各款之和\n多了一位数字" },
  });
  expect(cell("4,2")).toMatchObject({ formula: "2+3", comment: { text: "请核对" } });
  expect(cell("5,2")).toMatchObject({ comment: { text: "没有金额" } });
  expect(sheet?.merges).toHaveLength(1);
  expect((await readRecord(bytes)).record).toEqual((await readRecord(before)).record);
});
