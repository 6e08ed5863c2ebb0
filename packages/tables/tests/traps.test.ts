import { describe, expect, it } from "vitest";
import { cellOf, readRecord } from "../src/index.js";
import { placesOf, read, workbook } from "./workbook.js";

/** The tables of a record, loosely, as a test looks into them. */
const tablesOf = ({ record }: { readonly record: Readonly<Record<string, unknown>> }) =>
  record["tables"] as Record<string, Record<string, unknown>>;

const unit = ["单位：万元"];
const codeHead = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];

describe("code tables", () => {
  it("joins codes split 3+2+2 under merged headings, the total last", async () => {
    const reading = await read({
      rows: [
        ["2025年部门支出预算总表"],
        ["编制部门：某区民政局", null, null, null, null, null, "单位：元"],
        ["功能分类科目编码", null, null, "功能分类科目名称", "支出预算", null, null],
        ["类", "款", "项", null, "合计", "基本支出", "项目支出"],
        ["208", null, null, "社会保障和就业支出", 300, 100, 200],
        ["208", "02", null, "民政管理事务", 300, 100, 200],
        ["208", "02", "01", "行政运行", 300, 100, 200],
        ["合计", null, null, null, 300, 100, 200],
      ],
      merges: ["A1:G1", "A3:C3", "D3:D4", "E3:G3", "A8:D8"],
    });
    expect(reading.problems).toEqual([]);
    expect(reading.record).toMatchObject({
      recordType: "department-budget",
      publisher: { name: "某区民政局" },
      fiscalYear: 2025,
      scope: "department",
    });
    const { expenditure } = tablesOf(reading);
    expect(expenditure).toEqual({
      printedTitle: "2025年部门支出预算总表",
      unit: "CNY",
      rows: [
        { code: "208", name: "社会保障和就业支出", amounts: { total: 300, basic: 100, project: 200 } },
        { code: "20802", name: "民政管理事务", amounts: { total: 300, basic: 100, project: 200 } },
        { code: "2080201", name: "行政运行", amounts: { total: 300, basic: 100, project: 200 } },
      ],
      total: { name: "合计", amounts: { total: 300, basic: 100, project: 200 } },
    });
    expect(cellOf(reading, "/tables/expenditure/rows/2/amounts/basic")).toBe("Sheet1!F7");
    expect(cellOf(reading, "/tables/expenditure/rows/2/code")).toBe("Sheet1!A7");
    expect(cellOf(reading, "/tables/expenditure/rows/2/amounts/missing")).toBe("Sheet1!A7");
    expect(cellOf(reading, "/tables/expenditure/decimals")).toBe("Sheet1!A1");
    expect(cellOf(reading, "/recordId")).toBeUndefined();
  });

  it("keeps codes as printed: padded by their format, or with a leading zero lost", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        ["科目编码", null, null, "科目名称", "合计"],
        ["类", "款", "项"],
        [208, { value: 2, numFmt: "00" }, { value: 1, numFmt: "00" }, "行政运行", 1],
        [208, 2, 1, "行政运行", 1],
        [2080201, null, null, "行政运行", 1],
      ],
      merges: ["A3:C3"],
    });
    expect(tablesOf(reading)["expenditure"]?.["rows"]).toMatchObject([
      { code: "2080201" },
      { code: "20821" },
      { code: "2080201" },
    ]);
  });

  it("fills in the parts of a code that are printed once above", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        ["类", "款", "项", "科目名称", "合计"],
        ["208", null, null, "社会保障和就业支出", 2],
        [null, "02", null, "民政管理事务", 2],
        [null, null, "01", "行政运行", 2],
      ],
    });
    const rows = tablesOf(reading)["expenditure"]?.["rows"];
    expect(rows).toMatchObject([{ code: "208" }, { code: "20802" }, { code: "2080201" }]);
  });

  it("passes over a column that counts the rows, in which the total may stand", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        ["序号", ...codeHead],
        ["1", "208", "社会保障和就业支出", 3, 1, 2],
        ["2", "20802", "民政管理事务", 3, 1, 2],
        ["合计", null, null, 3, 1, 2],
      ],
      merges: ["A6:C6"],
    });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["expenditure"]).toMatchObject({
      rows: [{ code: "208" }, { code: "20802" }],
      total: { amounts: { total: 3, basic: 1, project: 2 } },
    });
    const projects = await read({
      rows: [["项目支出预算表"], unit, ["序号", "项目名称", "合计"], ["1", "救灾", 10], ["合计", null, 10]],
    });
    expect(projects.problems).toEqual([]);
    expect(tablesOf(projects)["projectExpenditure"]).toMatchObject({
      rows: [{ projectName: "救灾", amounts: { total: 10 } }],
      total: { amounts: { total: 10 } },
    });
  });

  it("joins codes under a heading whose merging is lost", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        ["科目编码", null, null, "科目名称", "合计"],
        ["208", null, null, "社会保障和就业支出", 3],
        ["208", "02", null, "民政管理事务", 3],
        ["208", "02", "01", "行政运行", 3],
      ],
    });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["expenditure"]?.["rows"]).toMatchObject([
      { code: "208" },
      { code: "20802" },
      { code: "2080201" },
    ]);
  });

  it("says where figures stand in a column without a heading", async () => {
    const reading = await read({
      rows: [["支出预算总表"], unit, codeHead.slice(0, 4), ["208", "甲", 3, 1, 2], ["20802", "乙", 3, 1, 2]],
    });
    expect(placesOf(reading)).toEqual(["Sheet1!E4 warning"]);
  });

  it("reads the columns of the title's year, whichever year stands first", async () => {
    const reading = await read({
      rows: [
        ["2026年支出预算总表"],
        unit,
        ["科目编码", "科目名称", "2025年预算数", "2026年预算数", null, null],
        [null, null, null, "合计", "基本支出", "项目支出"],
        ["208", "甲", 2, 3, 1, 2],
      ],
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3"],
    });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["expenditure"]).toMatchObject({
      rows: [{ amounts: { total: 3, basic: 1, project: 2 } }],
    });
  });

  it("reads amounts printed as text, in full width, with dashes; blank is not 0", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        ["单位：万元"],
        codeHead,
        ["201", "甲", "１，２３４．５０", "1,234.50", "—"],
        ["202", "乙", " 0.00 ", "-", null],
        ["203", "丙", "（3.20）", "－5.10", "−6.70"],
      ],
    });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["expenditure"]).toMatchObject({
      rows: [
        { amounts: { total: 1234.5, basic: 1234.5, project: null } },
        { amounts: { total: 0, basic: null, project: null } },
        { amounts: { total: -3.2, basic: -5.1, project: -6.7 } },
      ],
      decimals: 2,
    });
  });

  it("names the cell of what is no amount and reads it as blank", async () => {
    const reading = await read({
      name: "支出预算表",
      rows: [
        ["支出预算总表"],
        unit,
        codeHead,
        ["201", "甲", "1,23,456", "约5", "1.2.3"],
        ["202", "乙", { value: null, formula: "SUM(D5:E5)" }, "12 345.00", "99999999999999.99"],
      ],
    });
    expect(placesOf(reading)).toEqual([
      "支出预算表!C4 error",
      "支出预算表!D4 error",
      "支出预算表!E4 error",
      "支出预算表!C5 error",
      "支出预算表!D5 error",
      "支出预算表!E5 error",
    ]);
    expect(reading.problems[3]?.message.zh).toContain("公式");
    expect(tablesOf(reading)["expenditure"]?.["rows"]).toMatchObject([
      { amounts: { total: null, basic: null, project: null } },
      { amounts: { total: null, basic: null, project: null } },
    ]);
  });

  it("reads what is printed where more is stored, and says so", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        codeHead,
        [
          "201",
          "甲",
          { value: 1234.5678, numFmt: "#,##0.00" },
          { value: 1.005, numFmt: "0.00" },
          1234.56 + 2e-13,
        ],
      ],
    });
    expect(placesOf(reading)).toEqual(["Sheet1!C4 info", "Sheet1!D4 info"]);
    expect(tablesOf(reading)["expenditure"]?.["rows"]).toMatchObject([
      { amounts: { total: 1234.57, basic: 1.01, project: 1234.56 } },
    ]);
  });

  it("joins names wrapped in their cell or onto the next row", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        codeHead,
        ["20805", "　　行政事业单位\n养老支出", 1, 1, 0],
        ["2080505", "机关事业单位基本养老", 1, 1, 0],
        [null, "保险缴费支出"],
        ["合　计", null, 1, 1, 0],
      ],
    });
    expect(placesOf(reading)).toEqual(["Sheet1!B6 info"]);
    expect(tablesOf(reading)["expenditure"]).toMatchObject({
      rows: [{ name: "行政事业单位养老支出" }, { name: "机关事业单位基本养老保险缴费支出" }],
      total: { name: "合计", amounts: { total: 1 } },
    });
  });

  it("passes over hidden rows, columns and sheets, and reports hidden amounts", async () => {
    const sheet = {
      rows: [
        ["支出预算总表"],
        unit,
        codeHead,
        ["201", "甲", 5, 5, 7],
        ["202", "乙", 9, 9, 9],
        ["合计", null, 5, 5, 7],
      ],
      hiddenRows: [4],
      hiddenColumns: [4],
    };
    const reading = await readRecord(
      await workbook({ name: "明", ...sheet }, { name: "暗", ...sheet, hidden: true }),
    );
    expect(placesOf(reading)).toEqual(["明!A5 warning"]);
    expect(tablesOf(reading)["expenditure"]).toMatchObject({
      rows: [{ code: "201", amounts: { total: 5, basic: 5 } }],
    });
  });

  it("reads on after headings repeated on a new page, where the total stands alone", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        codeHead,
        ["201", "甲", 5, 5, 0],
        codeHead,
        ["合计", null, 5, 5, 0],
        ["注：本表为万元。"],
      ],
    });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["expenditure"]).toMatchObject({
      rows: [{ code: "201" }],
      total: { amounts: { total: 5 } },
      notes: ["注：本表为万元。"],
    });
  });

  it("refuses amounts without a code and a second total that differs", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        unit,
        codeHead,
        ["合计", null, 5, 5, 0],
        ["201", "甲", 5, 5, 0],
        [null, "乙", 1],
        [null, null, 2],
        ["合计", null, 6, 5, 0],
      ],
    });
    expect(placesOf(reading)).toEqual(["Sheet1!B6 error", "Sheet1!C7 error", "Sheet1!C8 error"]);
    expect(tablesOf(reading)["expenditure"]).toMatchObject({ total: { amounts: { total: 5 } } });
  });

  it("reads two halves side by side with what persons and the office cost below", async () => {
    const half = ["科目编码", "科目名称", "决算数"];
    const reading = await read({
      rows: [
        ["一般公共预算财政拨款基本支出决算表"],
        ["公开06表"],
        ["部门：某区民政局", null, null, null, null, "金额单位：万元"],
        ["人员经费", null, null, "公用经费", null, null],
        [...half, ...half],
        ["301", "工资福利支出", 10.5, "302", "商品和服务支出", 3],
        ["30101", "基本工资", 10.5, "30201", "办公费", 3],
        ["人员经费合计", null, 10.5, "公用经费合计", null, 3],
      ],
      merges: ["A4:C4", "D4:F4", "A8:B8", "D8:E8"],
    });
    expect(reading.problems).toEqual([]);
    expect(reading.recordType).toBe("department-final-accounts");
    expect(tablesOf(reading)["basicByEconomic"]).toEqual({
      printedTitle: "一般公共预算财政拨款基本支出决算表",
      printedNumber: "公开06表",
      unit: "CNY-10k",
      rows: [
        { code: "301", name: "工资福利支出", amounts: { total: 10.5 } },
        { code: "302", name: "商品和服务支出", amounts: { total: 3 } },
        { code: "30101", name: "基本工资", amounts: { total: 10.5 } },
        { code: "30201", name: "办公费", amounts: { total: 3 } },
      ],
      total: { name: "人员经费合计、公用经费合计", amounts: { personnel: 10.5, public: 3 } },
    });
  });
});

describe("balance tables", () => {
  it("reads income and expenditure side by side, lines counted", async () => {
    const reading = await read({
      name: "收入支出决算总表",
      rows: [
        ["收入支出决算总表"],
        ["公开01表"],
        unit,
        ["收入", null, null, "支出", null, null],
        ["项目", "行次", "决算数", "项目", "行次", "决算数"],
        ["栏次", null, 1, "栏次", null, 2],
        ["一、一般公共预算财政拨款收入", 1, 7.5, "一、一般公共服务支出", 13, null],
        [null, 2, null, "二、外交支出", 14, 7.5],
        ["总计", 12, 7.5, "总计", 24, 7.5],
      ],
      merges: ["A4:C4", "D4:F4"],
    });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["balance"]).toEqual({
      printedTitle: "收入支出决算总表",
      printedNumber: "公开01表",
      unit: "CNY-10k",
      income: [
        { name: "一、一般公共预算财政拨款收入", line: 1, amounts: { total: 7.5 } },
        { name: "总计", line: 12, amounts: { total: 7.5 } },
      ],
      expenditure: [
        { name: "一、一般公共服务支出", line: 13, amounts: { total: null } },
        { name: "二、外交支出", line: 14, amounts: { total: 7.5 } },
        { name: "总计", line: 24, amounts: { total: 7.5 } },
      ],
    });
  });

  it("refuses an amount without an item", async () => {
    const reading = await read({
      rows: [
        ["收支预算总表"],
        unit,
        ["收入", null, "支出", null],
        ["项目", "预算数", "项目", "预算数"],
        ["一、财政拨款", 1, null, 2],
      ],
    });
    expect(placesOf(reading)).toEqual(["Sheet1!D5 error"]);
  });
});

describe("the three-public table", () => {
  it.each([
    {
      name: "under headings in two levels, meetings and training beside",
      rows: [
        ["“三公”经费、会议费、培训费支出预算表"],
        unit,
        ["合计", "“三公”经费", null, null, null, null, null, "会议费", "培训费"],
        [null, "小计", "因公出国（境）费", "公务用车购置及运行费", null, null, "公务接待费", null, null],
        [null, null, null, "小计", "公务用车购置费", "公务用车运行费", null, null, null],
        [21, 15, 1, 9, 4, 5, 5, 2, 4],
      ],
      merges: ["A3:A5", "B3:G3", "B4:B5", "C4:C5", "D4:F4", "G4:G5", "H3:H5", "I3:I5"],
      amounts: { grandTotal: 21, total: 15, meeting: 2, training: 4 },
    },
    {
      name: "an item a row",
      rows: [
        ["一般公共预算“三公”经费支出表"],
        unit,
        ["项目", "预算数"],
        ["合计", 15],
        ["1、因公出国（境）费用", 1],
        ["2、公务接待费", 5],
        ["3、公务用车购置及运行费", 9],
        ["其中：（1）公务用车运行维护费", 5],
        ["（2）公务用车购置", 4],
      ],
      merges: [],
      amounts: { total: 15 },
    },
  ])("$name", async ({ rows, merges, amounts }) => {
    const reading = await read({ rows, merges });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["threePublic"]?.["amounts"]).toEqual({
      abroad: 1,
      vehicleTotal: 9,
      vehiclePurchase: 4,
      vehicleOperation: 5,
      reception: 5,
      ...amounts,
    });
  });

  it("reads budget and final figures in pairs", async () => {
    const pair = ["预算数", "决算数"];
    const reading = await read({
      rows: [
        ["财政拨款“三公”经费支出决算表"],
        unit,
        ["合计", null, "因公出国（境）费", null, "公务接待费", null],
        [...pair, ...pair, ...pair],
        [3, 2, null, 0, 3, 2],
      ],
      merges: ["A3:B3", "C3:D3", "E3:F3"],
    });
    expect(reading.problems).toEqual([]);
    expect(tablesOf(reading)["threePublic"]).toMatchObject({
      budget: { total: 3, abroad: null, reception: 3 },
      final: { total: 2, abroad: 0, reception: 2 },
    });
  });
});

describe("finding tables", () => {
  it("finds several in a sheet, passes over contents, and takes each unit from its own lines", async () => {
    const reading = await read({
      rows: [
        ["目录"],
        ["1. 收入预算总表"],
        ["2. 支出预算总表"],
        ["公开02表"],
        ["2024年部门收入预算总表"],
        ["单位：元"],
        ["科目编码", "科目名称", "合计", "财政拨款收入"],
        ["合计", null, 9, 9],
        ["201", "甲", 9, 9],
        [],
        ["公开03表"],
        ["2024年部门支出预算总表"],
        ["单位：万元"],
        codeHead,
        ["201", "甲", 8, 8, 0],
        ["政府性基金预算支出表"],
        ["单位：元"],
        codeHead,
        ["注：本部门没有政府性基金预算拨款安排的支出，故本表为空表。"],
      ],
    });
    expect(reading.problems).toEqual([]);
    const { income, expenditure, governmentFund } = tablesOf(reading);
    expect(income).toMatchObject({ unit: "CNY", printedNumber: "公开02表", rows: [{ code: "201" }] });
    expect(expenditure).toMatchObject({
      unit: "CNY-10k",
      printedNumber: "公开03表",
      rows: [{ code: "201" }],
    });
    expect(governmentFund).toEqual({
      printedTitle: "政府性基金预算支出表",
      unit: "CNY",
      notes: ["注：本部门没有政府性基金预算拨款安排的支出，故本表为空表。"],
      empty: true,
    });
  });

  it("takes the sheet's name where no title is printed", async () => {
    const reading = await read({ name: "支出预算总表", rows: [unit, codeHead, ["201", "甲", 8, 8, 0]] });
    expect(tablesOf(reading)["expenditure"]).toMatchObject({
      printedTitle: "支出预算总表",
      rows: [{ code: "201" }],
    });
  });

  it("takes no unit for the name of the publisher", async () => {
    const reading = await read({ rows: [["支出预算总表"], ["单位：亿元"], codeHead, ["208", "甲", 1]] });
    expect(placesOf(reading)).toEqual(["Sheet1!A1 error"]);
    expect(reading.record).not.toHaveProperty("publisher");
  });

  it("does not guess a unit, choose between two tables, or drop a column silently", async () => {
    const reading = await read({
      rows: [
        ["支出预算总表"],
        [...codeHead, "神秘支出栏", "上年执行数", "增减%"],
        ["201", "甲", 8, 8, 0, 3, 7, "5%"],
        ["支出预算总表"],
        unit,
        codeHead,
        ["202", "乙", 8, 8, 0],
      ],
    });
    expect(placesOf(reading)).toEqual(["Sheet1!F2 warning", "Sheet1!A1 error", "Sheet1!A4 error"]);
    expect(tablesOf(reading)["expenditure"]).not.toHaveProperty("unit");
  });

  it("says of which table it knows no headings, unless it stands elsewhere", async () => {
    const lost = [["支出预算总表"], unit, ["科目编码", "科目名称", 9], ["201", "甲", 1]];
    expect(placesOf(await read({ rows: lost }))).toEqual(["Sheet1!A1 error", "Sheet1!A1 error"]);
    const whole = [["支出预算总表"], unit, codeHead, ["201", "甲", 1, 1, 0]];
    expect(placesOf(await read({ rows: [...lost, ...whole] }))).toEqual([]);
  });

  it("says where it looked when there is no table", async () => {
    const reading = await read({ rows: [["会议通知"], ["请各单位于月底前报送"]] });
    expect(placesOf(reading)).toEqual(["Sheet1!A1 error"]);
  });
});
