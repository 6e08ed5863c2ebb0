import { constants, inflateRawSync } from "node:zlib";
import type { Cell, RoundtripWorkbook } from "hucre";
import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { annotate, type Remark, readRecord } from "../src/index.js";
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

const remark = (address: string | undefined, severity: Remark["severity"], message: string): Remark => ({
  ...(address !== undefined && { address }),
  severity,
  code: "department-budget/a-rule",
  message,
});

/** The sheets with their cells by place, `3,2`. */
const sheetsOf = async (bytes: Uint8Array) =>
  (await readXlsx(bytes, { readStyles: true })).sheets.map((sheet) => ({
    ...sheet,
    cell: (key: string): Cell | undefined => sheet.cells?.get(key),
  }));

const contentOf = async (bytes: Uint8Array) =>
  (await sheetsOf(bytes)).map(({ name: called, rows, cells = [] }) => [called, rows, [...cells]]);

/** What somebody does to a workbook. */
const edited = async (
  bytes: Uint8Array,
  edit: (workbook: RoundtripWorkbook) => void,
): Promise<Uint8Array> => {
  const opened = await openXlsx(bytes, { readStyles: true });
  edit(opened);
  return saveXlsx(opened);
};

const remarks = [
  remark(`'${name}'!C4`, "warning", "合计不等于各款之和"),
  remark(`'${name}'!C4`, "error", "多了一位数字"),
  remark(`'${name}'!C5`, "info", "请核对"),
  remark(`'${name}'!C6`, "error", "没有金额"),
  remark("别的表!A1", "error", "=不在这里"),
  remark(undefined, "error", "没有公开单位"),
];

describe("annotate", () => {
  it("colours and comments cells, and leaves the rest as it was", async () => {
    const before = await workbook(table, { name: "附表", rows: [["合计", { value: 7, formula: "3+4" }]] });
    const bytes = await annotate(before, remarks);
    const [sheet, other] = await sheetsOf(bytes);
    expect(sheet?.cell("3,2")).toMatchObject({
      value: 1234.5,
      style: { numFmt: "#,##0.00", fill: { fgColor: { rgb: "FFC7CE" } } },
      comment: {
        author: "zwgk",
        text: [
          "【zwgk 校验】",
          "警告：合计不等于各款之和",
          "department-budget/a-rule",
          "错误：多了一位数字",
          "department-budget/a-rule",
        ].join("\n"),
      },
    });
    expect(sheet?.cell("4,2")).toMatchObject({
      formula: "2+3",
      comment: { text: expect.stringContaining("提示：请核对") },
    });
    expect(sheet?.cell("5,2")).toMatchObject({ comment: { text: expect.stringContaining("没有金额") } });
    expect(sheet?.merges).toHaveLength(1);
    expect(other?.cell("0,1")).toMatchObject({ formula: "3+4" });
    expect(await readRecord(bytes)).toEqual(await readRecord(before));
  });

  it("lists all remarks on a sheet of its own, with links, as text that is no formula", async () => {
    const bytes = await annotate(await workbook(table), remarks, { summary: ["zwgk", "=1+1"] });
    const list = (await sheetsOf(bytes)).at(-1);
    expect(list?.name).toBe("校验结果");
    expect(list?.rows.map((row) => row.filter((value) => value !== null && value !== ""))).toEqual([
      ["校验结果"],
      ["zwgk"],
      ["'=1+1"],
      ["级别", "规则", "位置", "说明"],
      ["警告", "department-budget/a-rule", `'${name}'!C4`, "合计不等于各款之和"],
      ["错误", "department-budget/a-rule", `'${name}'!C4`, "多了一位数字"],
      ["提示", "department-budget/a-rule", `'${name}'!C5`, "请核对"],
      ["错误", "department-budget/a-rule", `'${name}'!C6`, "没有金额"],
      ["错误", "department-budget/a-rule", "别的表!A1", "'=不在这里"],
      ["错误", "department-budget/a-rule", "没有公开单位"],
    ]);
    expect(list?.cell("4,2")?.hyperlink?.location).toBe(`'${name}'!C4`);
    expect(list?.cell("8,2")?.hyperlink).toBeUndefined();
    expect(list?.cell("8,3")?.style?.numFmt).toBe("@");
  });

  it("says so where there is nothing to remark, in the language asked for", async () => {
    const bytes = await annotate(await workbook(table), [], { lang: "en" });
    expect((await sheetsOf(bytes)).at(-1)?.rows).toEqual([["校验结果"], ["Nothing was found."]]);
    const english = await annotate(bytes, remarks.slice(0, 1), { lang: "en" });
    const [sheet, list] = await sheetsOf(english);
    expect(sheet?.cell("3,2")?.comment?.text).toContain("warning: ");
    expect(list?.rows[1]).toEqual(["Severity", "Rule", "Place", "Message"]);
  });
});

/** The workbook's own part, as its bytes are. */
const workbookXml = (bytes: Uint8Array): string => {
  const zip = Buffer.from(bytes);
  for (let at = zip.indexOf("PK\x03\x04"); at !== -1; at = zip.indexOf("PK\x03\x04", at + 4)) {
    const start = at + 30 + zip.readUInt16LE(at + 26);
    if (zip.subarray(at + 30, start).toString() !== "xl/workbook.xml") continue;
    const content = zip.subarray(start + zip.readUInt16LE(at + 28));
    return zip.readUInt16LE(at + 8) === 0
      ? content.subarray(0, zip.readUInt32LE(at + 18)).toString()
      : inflateRawSync(content, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  }
  return "";
};

it("keeps what is printed of a sheet, whose name may need quotes", async () => {
  const before = await edited(await workbook(table), ({ sheets: [sheet] }) => {
    if (sheet !== undefined) sheet.pageSetup = { printArea: "$A$1:$C$6,$E$1:$E$6", printTitlesRow: "$1:$3" };
  });
  const xml = workbookXml(await annotate(before, remarks)).replaceAll("&apos;", "'");
  expect(xml).toContain(`>'${name}'!$A$1:$C$6,'${name}'!$E$1:$E$6<`);
  expect(xml).toContain(`>'${name}'!$1:$3<`);
  expect(xml.match(/Print_Titles/g)).toHaveLength(1);
});

describe("annotate, once more", () => {
  /** A comment and a colour of somebody's own. */
  const ownMarks = (bytes: Uint8Array): Promise<Uint8Array> =>
    edited(bytes, ({ sheets: [sheet] }) => {
      const own = { author: "张某某", text: "待核" };
      const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "EDEDED" } } as const;
      sheet?.cells?.set("3,2", { ...(sheet.cells.get("3,2") as Cell), comment: own, style: { fill } });
      sheet?.cells?.set("5,2", { value: null, type: "empty" });
    });

  it("replaces what it left before: colours, comments, the list", async () => {
    const before = await ownMarks(await workbook(table));
    const once = await annotate(before, remarks);
    const twice = await annotate(once, remarks);
    expect(await contentOf(twice)).toEqual(await contentOf(once));
    const [sheet] = await sheetsOf(twice);
    expect(sheet?.cell("3,2")?.comment).toMatchObject({
      author: "张某某",
      text: expect.stringMatching(/^待核\n【zwgk 校验】\n警告：[^【]*$/),
    });
    const [cleared, list, ...none] = await sheetsOf(await annotate(twice, []));
    expect(cleared?.cell("3,2")?.comment).toEqual({ author: "张某某", text: "待核" });
    expect(cleared?.cell("3,2")?.style?.fill).toMatchObject({ fgColor: { rgb: "EDEDED" } });
    for (const key of ["4,2", "5,2"]) {
      expect(cleared?.cell(key)?.comment, key).toBeUndefined();
      expect(cleared?.cell(key)?.style?.fill, key).toBeUndefined();
    }
    expect(list?.rows).toHaveLength(2);
    expect(none).toEqual([]);
  });

  it("finds its list wherever it was moved, and leaves one of the same name alone", async () => {
    const once = await annotate(await workbook(table), remarks);
    const moved = await edited(once, ({ sheets }) => void sheets.reverse());
    expect((await sheetsOf(await annotate(moved, []))).map((sheet) => sheet.name)).toEqual([
      "校验结果",
      name,
    ]);
    const taken = await workbook(table, { name: "校验结果", rows: [["自己的"]] });
    const names = (await sheetsOf(await annotate(taken, []))).map((sheet) => sheet.name);
    expect(names).toEqual([name, "校验结果", "校验结果 2"]);
  });

  it("keeps the colour that was given since", async () => {
    const once = await annotate(await workbook(table), remarks);
    const repainted = await edited(once, ({ sheets: [sheet] }) => {
      const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "00B050" } } as const;
      sheet?.cells?.set("4,2", { ...(sheet.cells.get("4,2") as Cell), style: { fill } });
    });
    const [sheet] = await sheetsOf(await annotate(repainted, []));
    expect(sheet?.cell("4,2")?.style?.fill).toMatchObject({ fgColor: { rgb: "00B050" } });
    expect(sheet?.cell("4,2")?.comment).toBeUndefined();
  });
});
