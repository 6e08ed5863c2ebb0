import {
  type CodeEntry,
  CodeListError,
  codeListFaults,
  createValidator,
  type Finding,
} from "@zwgk/validators";
import { describe, expect, it } from "vitest";
import { exampleBudget } from "../src/fiscal/example-budget.js";
import { only, withValue } from "../src/fiscal/example-variants.js";

const budget = only(exampleBudget, "generalExpenditure");

/** Every code of the example, named as it prints them. */
const printed: readonly CodeEntry[] = (budget.tables.generalExpenditure?.rows ?? []).map(
  ({ code, name }) => ({
    code,
    zh: name,
  }),
);

const nameRules = /(?:functional|economic)-(?:code-unknown|name-mismatch)$|stale-class-name$/;

const findings = (codes: readonly CodeEntry[], record: object = budget): Finding[] =>
  createValidator({ codeLists: [{ codes }] })
    .validate(record)
    .findings.filter(({ code }) => nameRules.test(code));

const replaced = (code: string, entry: Partial<CodeEntry>): CodeEntry[] =>
  printed.map((each) => (each.code === code ? { ...each, ...entry } : each));

describe("a loaded code list", () => {
  it("finds nothing in a record that prints it", () => {
    expect(findings(printed)).toEqual([]);
  });

  it("names the code it does not have", () => {
    const without = printed.filter(({ code }) => code !== "2080505");
    const [finding, ...others] = findings(without);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "department-budget/functional-code-unknown",
      severity: "warning",
      data: { code: "2080505" },
    });
    expect(finding?.message).toContain("载入的代码表");
  });

  it("has the last word on a name, and is quoted", () => {
    const [finding] = findings(replaced("2080505", { zh: "养老保险缴费" }));
    expect(finding).toMatchObject({
      code: "department-budget/functional-name-mismatch",
      data: { listed: ["养老保险缴费"] },
    });
  });

  it("excuses what the built-in list accuses", () => {
    const name = "本县自设科目";
    const record = withValue(budget, "/tables/generalExpenditure/rows/5", {
      ...budget.tables.generalExpenditure?.rows?.[5],
      name,
    });
    expect(
      createValidator()
        .validate(record)
        .findings.some(({ code }) => nameRules.test(code)),
    ).toBe(true);
    expect(findings(replaced("2080505", { zh: name }), record)).toEqual([]);
  });

  it("compares names without regard to width and spaces", () => {
    expect(findings(replaced("2080505", { zh: "　机关事业单位 基本养老保险缴费支出" }))).toEqual([]);
  });

  it("says nothing on classifications it has no codes of", () => {
    const record = withValue(only(exampleBudget, "basicByEconomic"), "/tables/basicByEconomic/rows/7", {
      code: "30203",
      name: "水费",
      amounts: { total: 150_000 },
    });
    expect(findings(printed, record)).toHaveLength(1);
    const economic = (record.tables.basicByEconomic?.rows ?? []).map(({ code, name }) => ({
      code,
      zh: name,
    }));
    expect(findings(economic, record)).toEqual([]);
  });

  it("calls an economic code it does not have unknown", () => {
    const record = only(exampleBudget, "basicByEconomic");
    const [finding] = findings([{ code: "301", zh: "工资福利支出" }], record);
    expect(finding).toMatchObject({
      code: "department-budget/economic-name-mismatch",
      data: { listed: [expect.stringContaining("—")] },
    });
  });

  it("leaves malformed codes errors", () => {
    const record = withValue(budget, "/tables/generalExpenditure/rows/5/code", "20805055");
    const report = createValidator({ codeLists: [{ codes: printed }] }).validate(record);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: "department-budget/code-malformed", severity: "error" }),
    );
  });

  it("judges former class names itself", () => {
    const name = "医疗卫生与计划生育支出";
    const record = withValue(budget, "/tables/generalExpenditure/rows/6/name", name);
    expect(findings(printed, record).map(({ code }) => code)).toEqual([
      "department-budget/functional-name-mismatch",
    ]);
    expect(findings(replaced("210", { zh: name }), record)).toEqual([]);
  });

  describe("with dates", () => {
    const until2025: readonly CodeEntry[] = printed.map((entry) => ({ ...entry, to: "2025" }));

    it("does not speak for years outside them", () => {
      const only2025 = [{ code: "299", zh: "某科目", to: "2025-12-31" }];
      expect(findings(only2025, withValue(budget, "/fiscalYear", 2026))).toEqual([]);
      expect(findings(only2025, withValue(budget, "/fiscalYear", 2025)).length).toBeGreaterThan(0);
    });

    it("names what another year has", () => {
      const both = [
        ...until2025.filter(({ code }) => code !== "2080505"),
        { code: "2080505", zh: "旧名称", to: "2025-05-22" },
        { code: "2080505", zh: "机关事业单位基本养老保险缴费支出", from: "2025-05-23" },
      ];
      expect(findings(both, withValue(budget, "/fiscalYear", 2025))).toEqual([]);
      const [finding] = findings(both, withValue(budget, "/fiscalYear", 2024));
      expect(finding?.data["listed"]).toEqual([
        "旧名称（—2025-05-22）",
        "机关事业单位基本养老保险缴费支出（2025-05-23—）",
      ]);
    });
  });
});

describe("faulty code lists", () => {
  const faultsOf = (...lists: unknown[]): string[] => codeListFaults(lists).map(({ pointer }) => pointer);

  it.each([
    ["nothing", {}, "/0"],
    ["no object", null, "/0"],
    ["no codes", { codes: [] }, "/0"],
    ["no entry", { codes: [1] }, "/0/codes/0"],
    ["a code as a number", { codes: [{ code: 208, zh: "某科目" }] }, "/0/codes/0"],
    ["a code of even length", { codes: [{ code: "2080", zh: "某科目" }] }, "/0/codes/0"],
    ["full-width digits", { codes: [{ code: "２０８", zh: "某科目" }] }, "/0/codes/0"],
    ["no such classification", { codes: [{ code: "401", zh: "某科目" }] }, "/0/codes/0"],
    ["an economic code too long", { codes: [{ code: "3010101", zh: "某科目" }] }, "/0/codes/0"],
    ["a name of spaces", { codes: [{ code: "208", zh: "　" }] }, "/0/codes/0"],
    ["a month", { codes: [{ code: "208", zh: "某科目", from: "2025-05" }] }, "/0/codes/0"],
    ["no day", { codes: [{ code: "208", zh: "某科目", to: "2025-02-29" }] }, "/0/codes/0"],
    [
      "dates the wrong way round",
      { codes: [{ code: "208", zh: "某", from: "2025-05-23", to: "2025-05-22" }] },
      "/0/codes/0",
    ],
  ])("%s", (_, list, at) => {
    expect(faultsOf(list)).toEqual([at]);
    expect(() => createValidator({ codeLists: [list as never] })).toThrow(CodeListError);
  });

  const dated = (to: string, from: string): unknown => ({
    codes: [
      { code: "208", zh: "旧名", to },
      { code: "208", zh: "新名", from },
    ],
  });

  it("refuses two names on one day, and takes them on two", () => {
    expect(faultsOf(dated("2025-05-23", "2025-05-23"))).toEqual(["/0/codes/1"]);
    expect(faultsOf(dated("2025-05-22", "2025-05-23"))).toEqual([]);
    expect(faultsOf(dated("2025", "2025-12-31"))).toEqual(["/0/codes/1"]);
    expect(faultsOf(dated("2025", "2026"))).toEqual([]);
  });

  it("refuses names that differ between lists, and takes the same twice", () => {
    const [one, two] = [{ codes: [{ code: "208", zh: "甲" }] }, { codes: [{ code: "208", zh: "乙" }] }];
    expect(faultsOf(one, two)).toEqual(["/1/codes/0"]);
    expect(faultsOf(one, one)).toEqual([]);
  });

  it("does not choke on one code a hundred thousand times", () => {
    const codes = Array.from({ length: 100_000 }, (_, index) => ({ code: "208", zh: `名${index}` }));
    expect(faultsOf({ codes })).toHaveLength(99_999);
  });
});
