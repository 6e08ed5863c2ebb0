import { describe, expect, it } from "vitest";
import { createValidator, partRules, rules, validate } from "../src/index.js";

const guide = { recordType: "service-guide", name: "社会团体成立登记" };

const shape = (record: unknown) =>
  validate(record)
    .findings.filter(({ code }) => code.startsWith("schema/"))
    .map(({ code, pointer }) => ({ code, pointer }));

describe("what is no record", () => {
  it.each([[null], [[]], ["text"], [12], [true], [undefined]])(
    "%j is one finding about its type",
    (value) => {
      expect(shape(value)).toEqual([{ code: "schema/type", pointer: "" }]);
    },
  );

  it("lacks its record type", () => {
    expect(shape({ name: "x" })).toEqual([{ code: "schema/required", pointer: "" }]);
  });

  it("has a record type that is not text", () => {
    expect(shape({ recordType: 5 })).toEqual([{ code: "schema/type", pointer: "/recordType" }]);
  });

  it.each(["service-giude", "constructor", "__proto__", ""])(
    "names the record type %j nobody knows",
    (recordType) => {
      const { findings } = validate({ recordType });
      expect(findings.map(({ code }) => code)).toEqual(["schema/record-type"]);
      expect(findings[0]?.message).toContain("service-guide");
    },
  );
});

describe("a record without a type", () => {
  it("takes the caller's", () => {
    expect(shape({ name: guide.name })).not.toEqual([]);
    const report = validate({ name: guide.name }, { recordType: "service-guide" });
    expect(report.findings.filter(({ code }) => code.startsWith("schema/"))).toEqual([]);
  });

  it("keeps its own against the caller's", () => {
    expect(
      validate(guide, { recordType: "procurement-result" }).findings.every(
        ({ recordType }) => recordType === "service-guide",
      ),
    ).toBe(true);
  });
});

describe("a record of the wrong shape", () => {
  it("says which key is missing, with its label, in both languages", () => {
    const messages = (["zh-CN", "en"] as const).map(
      (lang) =>
        validate({ recordType: "service-guide" }, { lang }).findings.find(
          ({ code }) => code === "schema/required",
        )?.message,
    );
    expect(messages).toEqual(["缺少必填字段 name（事项名称）", "required field name（事项名称） is missing"]);
  });

  it("reports every rule of its type as not run", () => {
    const { notRun, findings } = validate({ recordType: "service-guide" });
    expect(findings.every(({ code }) => code.startsWith("schema/"))).toBe(true);
    expect(notRun.length).toBeGreaterThan(0);
    const own = rules.filter(({ code }) => code.startsWith("service-guide/")).map(({ code }) => code);
    const parts = [
      "contact-point",
      "credit-code",
      "disclosure-metadata",
      "fee",
      "legal-basis",
      "material",
      "time-limit",
    ];
    const onParts = partRules
      .map(({ code }) => code)
      .filter((code) => parts.includes(code.split("/")[0] ?? ""));
    expect(notRun.map(({ code }) => code)).toEqual([...own, ...onParts]);
    expect(notRun.every(({ reason }) => reason.includes("模式"))).toBe(true);
  });

  it("still meets its rules when its only fault is an unknown key", () => {
    const { findings, notRun } = validate({ ...guide, zzz: 1 });
    expect(findings[0]).toMatchObject({ code: "schema/additionalProperties", pointer: "/zzz" });
    expect(findings.slice(1)).toEqual(validate(guide).findings);
    expect(notRun).toEqual(validate(guide).notRun);
  });

  it("is never quoted: a misplaced identity number stays out of the report", () => {
    const misplaced = "350502190001010017";
    const report = validate({
      ...guide,
      publishedOn: misplaced,
      acceptingBody: { name: "x", divisionCode: misplaced },
    });
    expect(report.ok).toBe(false);
    expect(JSON.stringify(report)).not.toContain(misplaced);
  });

  it("is told of what cannot be seen on a screen", () => {
    const message = (publishedOn: string) => validate({ ...guide, publishedOn }).findings[0]?.message;
    expect(message("２０２４-03-01")).toContain("全角");
    expect(validate({ ...guide, publishedOn: "2024-03-0 " }).findings[0]?.message).toContain("空白");
  });

  it("gets one finding for a value that no branch of a choice takes, and the branch's own where one was meant", () => {
    expect(shape({ ...guide, conditions: 5 })).toEqual([{ code: "schema/anyOf", pointer: "/conditions" }]);
    expect(shape({ ...guide, conditions: "没有" })).toEqual([
      { code: "schema/anyOf", pointer: "/conditions" },
    ]);
    expect(
      shape({ ...guide, conditions: ["有章程", ""] }).every(({ pointer }) => pointer === "/conditions/1"),
    ).toBe(true);
    expect(shape({ ...guide, conditions: "无" })).toEqual([]);
  });
});

describe("validateAll", () => {
  it("counts records and gives each finding its index", () => {
    const report = createValidator().validateAll([guide, { recordType: "service-guide" }, null]);
    expect(report.records).toBe(3);
    expect(report.ok).toBe(false);
    const missing = report.findings.filter(
      ({ code }) => code === "schema/required" || code === "schema/type",
    );
    expect(missing.map(({ index }) => index)).toEqual([1, 2]);
  });

  it("finds nothing in nothing", () => {
    expect(createValidator().validateAll([])).toEqual({
      ok: true,
      records: 0,
      valid: 0,
      findings: [],
      folded: [],
      suppressed: [],
      notRun: [],
    });
  });
});
