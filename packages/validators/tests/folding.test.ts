import { describe, expect, it } from "vitest";
import { exampleBudget } from "../src/fiscal/example-budget.js";
import { exampleFinalAccounts } from "../src/fiscal/example-final-accounts.js";
import { only, withShiftedAmounts, withValue } from "../src/fiscal/example-variants.js";
import type { FiscalRecord } from "../src/fiscal/fiscal-record.js";
import { createValidator, type Finding, validate } from "../src/index.js";

const tables = only(exampleBudget, "expenditure", "generalExpenditure");
const cause = "department-budget/amount-copied";
const at = "/tables/generalExpenditure/rows/2/amounts/project";
const record = { ...withValue(tables, at, 4_600_000), excerpt: true };

const errors = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === "error").map(({ code }) => code);

describe("a root cause", () => {
  it("is the one finding, and lists what it explains", () => {
    const { findings, folded, ok } = validate(record);
    expect(errors(findings)).toEqual([cause]);
    expect(ok).toBe(false);
    const [finding] = findings;
    const explained = new Set(folded.map(({ pointer }) => pointer));
    expect(new Set(finding?.data["explainedPointers"] as string[])).toEqual(explained);
    expect(finding?.data["explainedCodes"]).toHaveLength(folded.length);
    expect(folded.length).toBeGreaterThan(1);
    for (const { explainedBy } of folded) expect(explainedBy).toEqual({ code: cause, pointer: at });
  });

  it("hides nothing without folding", () => {
    const whole = validate(record, { fold: false });
    const { findings, folded } = validate(record);
    expect(whole.folded).toEqual([]);
    expect(whole.findings.length).toBe(findings.length + folded.length);
  });

  it.each([
    ["turned off", { rules: { [cause]: "off" as const } }],
    ["made less grave", { rules: { [cause]: "info" as const } }],
    ["set aside", { suppressions: [{ code: cause, reason: "已核实" }] }],
  ])("that is %s folds nothing", (_, profile) => {
    const report = createValidator({ profile }).validate(record);
    expect(report.folded).toEqual([]);
    expect(errors(report.findings).length).toBe(validate(record).folded.length);
    expect(report.ok).toBe(false);
  });

  it("of each kind is found where a figure was changed", () => {
    const amounts: [string, string, number][] = [
      ["digit-slip", "/tables/expenditure/rows/3/amounts/project", 475_000],
      ["amount-scaled", "/tables/expenditure/rows/3/amounts/project", 475],
      ["amount-scaled", "/tables/expenditure/rows/3/amounts/project", 475.003],
      ["sign-turned", "/tables/expenditure/rows/3/amounts/project", -4_750_000],
      ["figure-wrong", "/tables/expenditure/rows/3/amounts/project", -4_750_003],
      ["figure-wrong", "/tables/expenditure/rows/3/amounts/project", 4_111_111],
    ];
    for (const [rule, pointer, amount] of amounts) {
      const changed = { ...withValue(tables, pointer, amount), excerpt: true };
      const found = validate(changed).findings.filter(({ severity }) => severity === "error");
      expect(found.map((finding) => [finding.code, finding.pointer])).toEqual([
        [`department-budget/${rule}`, pointer],
      ]);
    }
  });

  it("is one finding a table where a slip was carried from 款 to 类 and into two tables", () => {
    let changed = { ...only(exampleFinalAccounts, "expenditure", "generalExpenditure"), excerpt: true };
    const places = ["expenditure", "generalExpenditure"].map((key) => `/tables/${key}/rows`);
    for (const place of places) {
      for (const row of [6, 7]) changed = withValue(changed, `${place}/${row}/amounts/basic`, 3.12);
    }
    const { findings, folded } = validate(changed);
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual(
      places.map((place) => ["department-final-accounts/digit-slip", `${place}/6/amounts/basic`]),
    );
    expect(folded.length).toBeGreaterThan(4);
  });

  it.each([
    ["basicByEconomic", 2, "3012", "30102", ["economic-roll-up", "economic-roll-up"]],
    ["generalExpenditure", 8, "71102", "2101102", ["section-without-items"]],
    ["generalExpenditure", 3, "208299", "2080299", ["amount-blank", "functional-roll-up"]],
    ["generalExpenditure", 1, "2082", "20802", []],
  ] as const)("is the code that lost a zero in %s row %i: %s", (key, row, code, likely, explained) => {
    const place = `/tables/${key}/rows/${row}/code`;
    const whole = { ...exampleBudget, tables: { ...exampleBudget.tables } };
    const { findings, folded } = validate(withValue(whole, place, code));
    expect(findings.map((found) => [found.code, found.pointer, found.data["expected"]])).toEqual([
      ["department-budget/code-malformed", place, [likely]],
    ]);
    expect(folded.map((found) => found.code)).toEqual(explained.map((rule) => `department-budget/${rule}`));
  });

  describe("in a table that nothing else prints", () => {
    const at = "/tables/basicByEconomic/rows";
    const alone = { ...only(exampleBudget, "basicByEconomic"), excerpt: true };
    const rows = alone.tables.basicByEconomic?.rows ?? [];
    const shifted = (first: number, offset: number): FiscalRecord =>
      withValue(
        alone,
        at,
        rows.map((row, index) => {
          const blank = { total: null, personnel: null, public: null };
          return index < first ? row : { ...row, amounts: rows[index + offset]?.amounts ?? blank };
        }),
      );

    it.each([
      [2, 1, 4],
      [4, 1, 4],
      [1, 2, 2],
      [3, -1, 3],
    ])("is the shift from row %i on by %i, as its sums show", (first, offset, reported) => {
      const { findings } = validate(shifted(first, offset));
      expect(errors(findings)).toEqual(["department-budget/row-shift"]);
      const [finding] = findings.filter(({ severity }) => severity === "error");
      expect(finding?.data["offset"]).toBe(offset);
      expect(finding?.pointer).toBe(`${at}/${reported}`);
    });

    it("is no shift when another figure is wrong as well", () => {
      const more = withValue(shifted(2, 1), `${at}/8/amounts/total`, 1);
      expect(errors(validate(more).findings)).not.toContain("department-budget/row-shift");
    });

    it("is no shift when one figure accounts for everything", () => {
      const one = withValue(alone, `${at}/6/amounts/total`, 250_000);
      expect(errors(validate(one).findings)).not.toContain("department-budget/row-shift");
    });
  });

  it("is in either of two tables where two swapped cells break no sum of their own", () => {
    const rows = [
      { code: "302", name: "商品和服务支出", amounts: { total: 600_000 } },
      { code: "30201", name: "办公费", amounts: { total: 400_000 } },
      { code: "30211", name: "差旅费", amounts: { total: 200_000 } },
    ];
    const table = { unit: "CNY", rows, total: { name: "合计", amounts: { total: 600_000 } } };
    const both = { basicByEconomic: table, operatingByEconomic: table };
    const printed = Object.entries(both).map(([key, each]) => [key, { printedTitle: key, ...each }]);
    const twice = withValue(exampleBudget, "/tables", Object.fromEntries(printed));
    const place = "/tables/operatingByEconomic/rows";
    const swapped = withValue(
      withValue(twice, `${place}/1/amounts/total`, 200_000),
      `${place}/2/amounts/total`,
      400_000,
    );
    const found = validate({ ...swapped, excerpt: true }).findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(found.map(({ code }) => code)).toEqual(["department-budget/cells-swapped"]);
    expect(found[0]?.data["cells"]).toEqual(
      expect.arrayContaining([`${place}/1/amounts/total`, "/tables/basicByEconomic/rows/1/amounts/total"]),
    );
    expect(found[0]?.message).toContain("也可能");
  });

  it("is the shift where rows are out of step, whatever digits look like", () => {
    const shifted = { ...withShiftedAmounts(tables, 4, 3), excerpt: true };
    expect(errors(validate(shifted).findings)).toEqual(["department-budget/row-shift"]);
  });
});

describe("one slip in a correct document", () => {
  const budgetCode = (rule: string): string => `department-budget/${rule}`;
  const finalCode = (rule: string): string => `department-final-accounts/${rule}`;
  const planted: readonly (readonly [string, FiscalRecord, string, string])[] = [
    [
      "rows out of step",
      withShiftedAmounts(exampleFinalAccounts, 4, 3),
      finalCode("row-shift"),
      "/tables/generalExpenditure/rows/4",
    ],
    [
      "rows out of step in a budget",
      withShiftedAmounts(exampleBudget, 4, 3),
      budgetCode("row-shift"),
      "/tables/generalExpenditure/rows/4",
    ],
    [
      "a lost digit",
      withValue(exampleBudget, "/tables/generalExpenditure/rows/2/amounts/total", 340_000),
      budgetCode("digit-slip"),
      "/tables/generalExpenditure/rows/2/amounts/total",
    ],
    [
      "a lost digit in final accounts",
      withValue(exampleFinalAccounts, "/tables/expenditure/rows/0/amounts/basic", 43.34),
      finalCode("digit-slip"),
      "/tables/expenditure/rows/0/amounts/basic",
    ],
    [
      "a first digit lost before a zero",
      withValue(exampleFinalAccounts, "/tables/expenditure/rows/8/amounts/basic", 0.12),
      finalCode("digit-slip"),
      "/tables/expenditure/rows/8/amounts/basic",
    ],
    [
      "nothing but a zero, which is no lost digit",
      withValue(exampleFinalAccounts, "/tables/expenditure/rows/8/amounts/basic", 0),
      finalCode("figure-wrong"),
      "/tables/expenditure/rows/8/amounts/basic",
    ],
    [
      "a repeated total",
      withValue(exampleFinalAccounts, "/tables/basicByEconomic/rows/6/amounts/total", 62),
      finalCode("amount-copied"),
      "/tables/basicByEconomic/rows/6/amounts/total",
    ],
    [
      "a repeated total in a budget",
      withValue(exampleBudget, "/tables/expenditure/rows/3/amounts/project", 4_950_000),
      budgetCode("amount-copied"),
      "/tables/expenditure/rows/3/amounts/project",
    ],
    [
      "元 for 万元 in a table",
      withValue(exampleBudget, "/tables/generalExpenditure/unit", "CNY-10k"),
      budgetCode("unit-mistaken"),
      "/tables/generalExpenditure/unit",
    ],
    [
      "万元 for 元 in a table of final accounts",
      withValue(exampleFinalAccounts, "/tables/basicByEconomic/unit", "CNY"),
      finalCode("unit-mistaken"),
      "/tables/basicByEconomic/unit",
    ],
    [
      "元 for 万元 in one figure",
      withValue(exampleFinalAccounts, "/tables/balance/expenditure/1/amounts/total", 301_200),
      finalCode("amount-scaled"),
      "/tables/balance/expenditure/1/amounts/total",
    ],
    [
      "元 for 万元 in one figure, with rounding",
      withValue(exampleFinalAccounts, "/tables/expenditure/rows/0/amounts/basic", 4_323_411),
      finalCode("amount-scaled"),
      "/tables/expenditure/rows/0/amounts/basic",
    ],
    [
      "a sign turned",
      withValue(exampleFinalAccounts, "/tables/basicByEconomic/rows/6/amounts/total", -22),
      finalCode("sign-turned"),
      "/tables/basicByEconomic/rows/6/amounts/total",
    ],
    [
      "two cells swapped",
      withValue(
        withValue(exampleBudget, "/tables/basicByEconomic/rows/1/amounts/total", 1_000_000),
        "/tables/basicByEconomic/rows/2/amounts/total",
        1_650_000,
      ),
      budgetCode("cells-swapped"),
      "/tables/basicByEconomic/rows/1/amounts/total",
    ],
    [
      "a lost leading zero",
      withValue(exampleFinalAccounts, "/tables/basicByEconomic/rows/4/code", "3012"),
      finalCode("code-malformed"),
      "/tables/basicByEconomic/rows/4/code",
    ],
  ];
  it.each(planted)("%s is one finding that explains the rest", (_, record, code, pointer) => {
    const { findings, folded } = validate(record);
    expect(findings.map((found) => [found.code, found.pointer])).toEqual([[code, pointer]]);
    expect(folded.length).toBeGreaterThan(0);
    expect(findings[0]?.data["count"]).toBe(folded.length);
    for (const { explainedBy } of folded) expect(explainedBy).toEqual({ code, pointer });
  });
});
