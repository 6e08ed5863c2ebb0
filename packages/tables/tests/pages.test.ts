import { describe, expect, it } from "vitest";
import { cellOf, type RecordReading, readRecord } from "../src/index.js";
import { placesOf, read, workbook } from "./workbook.js";

type Rows = (string | number | null)[][];

const tableOf = ({ record }: RecordReading, key: string) =>
  (record["tables"] as Record<string, Record<string, unknown>>)[key];

const headings = ["科目编码", "科目名称", "合计"];

const first: Rows = [
  ["2025年部门支出预算总表"],
  ["单位：元"],
  headings,
  ["201", "一般公共服务支出", 3],
  ["20103", "政府办公厅（室）及相关机构事务", 3],
];

const second: Rows = [headings, ["208", "社会保障和就业支出", 4], ["合计", null, 7]];

const whole = {
  printedTitle: "2025年部门支出预算总表",
  unit: "CNY",
  rows: [
    { code: "201", name: "一般公共服务支出", amounts: { total: 3 } },
    { code: "20103", name: "政府办公厅（室）及相关机构事务", amounts: { total: 3 } },
    { code: "208", name: "社会保障和就业支出", amounts: { total: 4 } },
  ],
  total: { name: "合计", amounts: { total: 7 } },
};

describe("a table of two pages", () => {
  it.each([
    ["the same title", "2025年部门支出预算总表"],
    ["（续）", "2025年部门支出预算总表（续）"],
    ["（续表）", "2025年部门支出预算总表（续表）"],
    ["续 behind", "2025年部门支出预算总表续1"],
    ["续表 before", "续表：2025年部门支出预算总表"],
    ["a number", "2025年部门支出预算总表（2）"],
    ["a page", "2025年部门支出预算总表（第二页）"],
    ["nothing but 续表", "续表"],
    ["nothing but 接上页", "（接上页）"],
  ])("under %s goes on in the same sheet and on the next", async (_, title) => {
    const next: Rows = [[title], ["单位：元"], ...second];
    const onOne = await read({ rows: [...first, ...next] });
    expect(onOne.problems).toEqual([]);
    expect(tableOf(onOne, "expenditure")).toEqual(whole);
    const onTwo = await readRecord(
      await workbook({ name: "支出", rows: first }, { name: "支出续", rows: next }),
    );
    expect(onTwo.problems).toEqual([]);
    expect(tableOf(onTwo, "expenditure")).toEqual(whole);
    expect(cellOf(onTwo, "/tables/expenditure/rows/2/amounts/total")).toBe("支出续!C4");
    expect(cellOf(onTwo, "/tables/expenditure/total/amounts/total")).toBe("支出续!C5");
    expect(cellOf(onTwo, "/tables/expenditure")).toBe("支出!A1");
  });

  it("takes over the parts of a code that the page before printed last", async () => {
    const split = ["类", "款", "项", "科目名称", "合计"];
    const reading = await readRecord(
      await workbook(
        { name: "一", rows: [["支出预算总表"], ["单位：元"], split, ["208", "02", null, "民政管理事务", 2]] },
        { name: "二", rows: [["支出预算总表"], split, [null, null, "01", "行政运行", 2]] },
      ),
    );
    expect(reading.problems).toEqual([]);
    expect(tableOf(reading, "expenditure")?.["rows"]).toMatchObject([{ code: "20802" }, { code: "2080201" }]);
  });

  it("may have nothing but the total on the second", async () => {
    const reading = await read({ rows: [...first, ["2025年部门支出预算总表"], headings, ["合计", null, 3]] });
    expect(reading.problems).toEqual([]);
    expect(tableOf(reading, "expenditure")).toMatchObject({ total: { amounts: { total: 3 } } });
  });

  it("is read from lists too", async () => {
    const columns = ["项目名称", "合计"];
    const [one, two] = [
      [["项目支出表"], ["单位：元"], columns, ["甲", 1]],
      [["项目支出表"], columns, ["乙", 2]],
    ];
    const reading = await readRecord(await workbook({ name: "一", rows: one }, { name: "二", rows: two }));
    expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(tableOf(reading, "projectExpenditure")?.["rows"]).toMatchObject([
      { projectName: "甲" },
      { projectName: "乙" },
    ]);
  });
});

describe("a table printed twice", () => {
  const again: readonly (readonly [what: string, rows: Rows])[] = [
    ["a code of the first", [["2025年部门支出预算总表"], headings, ["201", "一般公共服务支出", 3]]],
    ["other headings", [["2025年部门支出预算总表"], [...headings, "基本支出"], ["208", "社会保障", 4, 4]]],
    ["another year", [["2024年部门支出预算总表"], ...second]],
    ["another unit", [["2025年部门支出预算总表"], ["单位：万元"], ...second]],
  ];
  it.each(again)("with %s is an error, and the first is read", async (_, rows) => {
    const reading = await readRecord(await workbook({ name: "一", rows: first }, { name: "二", rows: rows }));
    expect(placesOf(reading)).toEqual(["二!A1 error"]);
    expect(tableOf(reading, "expenditure")).toEqual({
      ...whole,
      rows: whole.rows.slice(0, 2),
      total: undefined,
    });
  });

  it("with another total is an error", async () => {
    const reading = await readRecord(
      await workbook(
        { name: "一", rows: [...first, ["合计", null, 3]] },
        { name: "二", rows: [["2025年部门支出预算总表"], ...second] },
      ),
    );
    expect(placesOf(reading)).toEqual(["二!A1 error"]);
  });
});

describe("income by source", () => {
  it("has its sums as the columns of the total, and the rest is said once", async () => {
    const reading = await read({
      name: "收入",
      rows: [
        ["收入预算总表"],
        ["部门：某厅", null, "单位：万元"],
        ["项目", null, "金额"],
        ["收入总计", null, 110],
        ["一般公共预算资金", "小计", 100],
        [null, "公共财政拨款（补助）资金", 90],
        [null, "专项收入", 10],
        ["政府性基金", "小计", null],
        ["财政专户管理资金", "小计", 4],
        [null, "专户管理教育收费", 4],
        ["其他资金", "小计", 5],
        [null, "其他收入", 5],
        ["上年结转和结余资金", "小计", 1],
      ],
      merges: ["A1:C1", "A3:B3", "A5:A7", "A9:A10", "A11:A12"],
    });
    expect(placesOf(reading)).toEqual(["收入!A1 info"]);
    expect(reading.problems[0]?.message.zh).toContain("4 行明细");
    expect(tableOf(reading, "income")).toMatchObject({
      unit: "CNY-10k",
      total: {
        name: "收入总计",
        amounts: {
          total: 110,
          general: 100,
          governmentFund: null,
          specialAccount: 4,
          other: 5,
          carryover: 1,
        },
      },
    });
    expect(tableOf(reading, "income")).not.toHaveProperty("rows");
    expect(cellOf(reading, "/tables/income/total/amounts/specialAccount")).toBe("收入!C9");
  });

  it("may count its groups", async () => {
    const reading = await read({
      rows: [
        ["收入预算总表"],
        ["单位：万元"],
        ["收入项目", "预算数"],
        ["一、一般公共预算资金", 100],
        ["1. 公共财政拨款", 100],
        ["二、上年结转和结余资金", 1],
        ["合计", 101],
      ],
    });
    expect(placesOf(reading)).toEqual(["Sheet1!A1 info"]);
    expect(tableOf(reading, "income")?.["total"]).toEqual({
      name: "合计",
      amounts: { general: 100, carryover: 1, total: 101 },
    });
  });
});

describe("which record it is", () => {
  it.each([
    [
      "a heading says 决算数",
      [["部门支出总表"], ["单位：元"], ["科目编码", "科目名称", "决算数"]],
      "Sheet1!C3",
    ],
    [
      "no title is known",
      [["政府采购决算表"], ["单位：元"], ["项目名称", "采购品目名称", "金额"]],
      "Sheet1!A1",
    ],
  ] as const)("is said to be doubtful where %s", async (_, head, place) => {
    const rows = [...head.map((row) => [...row]), ["201", "甲", 1]];
    const reading = await read({ rows });
    expect(placesOf(reading)[0]).toBe(`${place} warning`);
    expect(reading.recordType).toBe("department-budget");
    const asked = await readRecord(await workbook({ rows }), { recordType: "department-budget" });
    expect(placesOf(asked)).not.toContain(`${place} warning`);
  });

  it("is not where official titles of a budget do not say so, or last year's figures stand beside", async () => {
    const columns = ["科目编码", "科目名称", "2024年决算数", "上年决算数", "合计"];
    const reading = await read({ rows: [["部门支出总表"], ["单位：元"], columns, ["201", "甲", 1, 1, 1]] });
    expect(placesOf(reading).filter((place) => place.endsWith("warning"))).toEqual([]);
  });

  it("is what a cover says", async () => {
    const cover = { name: "封面", rows: [["部门预决算公开封面"], ["公开内容", "部门决算"]] };
    const table = { name: "支出", rows: [["支出总表"], ["单位：元"], headings, ["201", "甲", 1]] };
    expect((await readRecord(await workbook(cover, table))).recordType).toBe("department-final-accounts");
  });
});
