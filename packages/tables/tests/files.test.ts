import { describe, expect, it } from "vitest";
import { cellOf, parseAddress, readRecord, readTables, TableFileError } from "../src/index.js";
import { placesOf, workbook } from "./workbook.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const expenditureOf = ({ record }: { readonly record: Readonly<Record<string, unknown>> }) =>
  (record["tables"] as Record<string, unknown>)["expenditure"];

const expected = {
  printedTitle: "支出预算总表",
  unit: "CNY-10k",
  rows: [{ code: "2010301", name: "行政运行", amounts: { total: 1234.5, basic: 1234.5 } }],
  total: { name: "合计", amounts: { total: 1234.5, basic: 1234.5 } },
};

const csv = [
  "支出预算总表,,,",
  ",,,单位：万元",
  "科目编码,科目名称,合计,其中",
  ",,,基本支出",
  '2010301,行政运行,"1,234.5","1,234.5"',
  '合计,,"1,234.5","1,234.5"',
].join("\r\n");

/** The line in GB18030; what TextEncoder cannot write is spelt out. */
const gb18030 = Uint8Array.from(
  Buffer.from(
    "d6a7b3f6d4a4cbe3d7dcb1ed0ab5a5cebba3bacdf2d4aa0abfc6c4bfb1e0c2eb2cbfc6c4bfc3fbb3c62cbacfbcc60a3230312cbcd72c370a",
    "hex",
  ),
);

describe("CSV", () => {
  it.each([
    ["UTF-8", bytesOf(csv)],
    ["UTF-8 with a mark", bytesOf(`\ufeff${csv}`)],
    ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\ufeff${csv}`, "utf16le"))],
  ])("is read in %s", async (_, bytes) => {
    const reading = await readRecord(bytes, { name: "支出" });
    expect(reading.problems).toEqual([]);
    expect(expenditureOf(reading)).toEqual(expected);
    expect(cellOf(reading, "/tables/expenditure/rows/0/amounts/basic")).toBe("支出!D5");
  });

  it("is read in GB18030", async () => {
    expect(expenditureOf(await readRecord(gb18030))).toMatchObject({
      unit: "CNY-10k",
      rows: [{ code: "201", name: "甲", amounts: { total: 7 } }],
    });
  });

  it("names the row of an unmatched quotation mark", async () => {
    await expect(readTables(bytesOf('支出预算总表\n"科目编码,科目名称'))).rejects.toThrow(TableFileError);
  });
});

describe("HTML", () => {
  it("is read as a browser shows it: unclosed cells, entities, line breaks, nothing hidden", async () => {
    const page = `<!doctype html><title>公开</title><div><table><tr><td>
      <p align=center><b>支出预算总表</b></p><p>单位：万元</p>
      <table border=1>
      <tr><td rowspan=2>科目<br>编码<td rowspan="2">科目名称<td rowspan=2>合&nbsp;&nbsp;计<td>其中<td style="display: none">隐
      <tr><td>基本支出
      <tr><td>2010301<td>行政<br>运行<td>1,234&#46;5<td>1,234.5
      <tr style="display:none"><td>202<td>乙<td>9<td>9
      <tr><td colspan=2>合计<td>1,234.5<td>1,234.5
      </table></table></div>`;
    const reading = await readRecord(bytesOf(page));
    expect(placesOf(reading)).toEqual(["表格1!A4 warning"]);
    expect(expenditureOf(reading)).toEqual(expected);
    expect(cellOf(reading, "/tables/expenditure/rows/0/amounts/basic")).toBe("表格1!D3");
  });

  it("survives deep nesting", async () => {
    const reading = await readRecord(bytesOf(`<table>${"<tr><td><div>".repeat(20_000)}支出预算总表`));
    expect(reading.problems).toHaveLength(1);
  });
});

describe("limits", () => {
  const table = {
    rows: [["支出预算总表"], ["单位：元"], ["科目编码", "科目名称", "合计"], ["201", "甲", 1]],
  };

  const refusal = async (bytes: Uint8Array, limits: object = {}): Promise<string> => {
    const reason = await readRecord(bytes, { limits }).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(TableFileError);
    const { messages } = reason as TableFileError;
    expect(messages.en).not.toBe("");
    return messages.zh;
  };

  it("refuses large files, bombs and too many cells before they take memory", async () => {
    const bytes = await workbook(table);
    expect(await refusal(bytes, { fileBytes: 1000 })).toContain("超过上限");
    expect(await refusal(bytes, { inflatedBytes: 2000 })).toContain("压缩炸弹");
    expect(await refusal(bytes, { cells: 5 })).toContain("Sheet1");
    expect(await refusal(bytesOf("<table><td colspan=1000 rowspan=1000>甲"), { cells: 100 })).toContain(
      "表格1",
    );
    expect(await refusal(bytesOf("a,b\n".repeat(10)), { cells: 5 })).toContain("CSV");
  });

  it("refuses a bomb that declares a small size", async () => {
    const bytes = await workbook({ rows: [["甲".repeat(30_000)]] });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(await refusal(bytes)).toContain("无法读取");
  });

  it("refuses a cell in the last corner of a sheet", async () => {
    const far = await workbook({
      rows: [...Array.from({ length: 3000 }, () => []), [...Array(2000).fill(null), 1]],
    });
    expect(await refusal(far)).toContain("单元格总数");
  });

  it.each([
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], ".xlsx"],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], "PDF"],
    ["a cut archive", [0x50, 0x4b, 3, 4, 0, 0], "压缩包"],
    ["neither encoding", [0xff, 0xff, 0xff, 0x2c], "GB18030"],
    ["broken JSON", [0x7b, 0x22], "JSON"],
    ["other JSON", [...bytesOf('{"tables":[{}]}')], "转录"],
  ])("says what %s is", async (_, bytes, words) => {
    expect(await refusal(Uint8Array.from(bytes))).toContain(words);
  });

  it("says so of a locked workbook that is called one", async () => {
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    await expect(readTables(locked, { format: "xlsx" })).rejects.toThrow("加了密码");
  });

  it("refuses a cut workbook", async () => {
    expect(await refusal((await workbook(table)).subarray(0, 900))).toContain("压缩包");
  });
});

describe("addresses", () => {
  it.each([
    ["支出决算表!D17", { sheet: "支出决算表", row: 16, column: 3 }],
    ["'2025 年''表'!AA1", { sheet: "2025 年'表", row: 0, column: 26 }],
    ["D17", undefined],
    ["支出决算表!D0", undefined],
  ])("%s", (address, place) => expect(parseAddress(address)).toEqual(place));
});
