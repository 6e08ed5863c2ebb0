import { recordTypes } from "@zwgk/schemas";
import { describe, expect, it } from "vitest";
import { createValidator, validate } from "../../src/index.js";
import { allowedFields, redact, redactText, scanRecord, scanTable } from "../../src/privacy.js";

const guide = {
  recordType: "service-guide",
  name: "社会团体成立登记",
  notes: ["材料交张某某，电话13800000000"],
  consult: [{ kind: "phone", value: "13800000000" }],
  windowAddress: "泉州市丰泽区津淮街31号5栋302室",
  extensions: { 名单: [{ 姓名: "张三", 病种: "尿毒症", 手机: 13_800_000_000 }] },
} as const;

describe("redact", () => {
  it("hides what must not be published and lists it without the value", () => {
    const { record, cuts } = redact(guide);
    expect(record).toEqual({
      ...guide,
      notes: ["材料交张某某，电话138****0000"],
      consult: [{ kind: "phone", value: "138****0000" }],
      extensions: { 名单: [{ 姓名: "张三", 病种: "***", 手机: "138****0000" }] },
    });
    expect(
      cuts.map(({ pointer, kind, start, length, masking }) => [pointer, kind, start, length, masking]),
    ).toEqual([
      ["/notes/0", "mobile", 9, 11, "first-3-last-4"],
      ["/consult/0/value", "mobile", 0, 11, "first-3-last-4"],
      ["/extensions/名单/0/病种", "health", 0, 3, "whole"],
      ["/extensions/名单/0/手机", "mobile", 0, 11, "first-3-last-4"],
    ]);
    expect(recordTypes["service-guide"].schema.safeParse(record).success).toBe(true);
  });

  it("leaves a field of fixed form and a secrecy mark, and says so", () => {
    const given = {
      recordType: "service-guide",
      name: "机密★1年",
      acceptingBody: { name: "某某局", creditCode: "350502190001010017" },
    };
    const { record, cuts } = redact(given);
    expect(record).toEqual(given);
    expect(cuts.map(({ kind, masking }) => [kind, masking])).toEqual([
      ["secrecyMark", "not-hidden"],
      ["idCard18", "not-hidden"],
    ]);
  });

  it("hides a whole number where its province is one county", () => {
    expect(redactText("820000190001010013").text).toBe("*".repeat(18));
  });

  it("masks numbers in keys, and keeps keys apart", () => {
    const extensions = { "350502190001010017": 1, "350502190001010017a": 2, "350503190001010017": 3 };
    const { record } = redact({ recordType: "service-guide", name: "登记", extensions });
    expect(Object.values(record.extensions)).toEqual([1, 2, 3]);
    expect(Object.keys(record.extensions)[0]).toBe("35*************017");
  });
});

describe("scanRecord", () => {
  it("lets fields hold what they are meant for only where a schema says so", () => {
    const { recordType: _, ...other } = guide;
    const kinds = (value: unknown): string[] =>
      scanRecord(value).map(({ pointer, kind }) => `${pointer} ${kind}`);
    expect(kinds(guide)).not.toContain("/windowAddress addressBelowTownship");
    expect(kinds(other)).toContain("/windowAddress addressBelowTownship");
  });

  it("rests every allowance on a ground", () => {
    for (const { ground, basis } of allowedFields) {
      expect(ground.zh).not.toBe("");
      expect(basis.source).toBe("government-information-regulations");
    }
  });
});

describe("validate", () => {
  it("follows the profile and says what was not run", () => {
    const profile = {
      rules: { "privacy/mobile": "off", "privacy/health": "info" },
      suppressions: [{ code: "privacy/secrecy-mark", reason: "标题引用" }],
    } as const;
    const report = createValidator({ profile }).validate({ ...guide, name: "机密★1年" });
    const found = report.findings.filter(({ code }) => code.startsWith("privacy/"));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["privacy/health", "info"]]);
    expect(report.notRun.map(({ code }) => code)).toContain("privacy/mobile");
    expect(report.suppressed.map(({ code }) => code)).toEqual(["privacy/secrecy-mark"]);
  });

  it("takes a mobile in the contact of a body for a warning, elsewhere for an error", () => {
    const found = validate(guide).findings.filter(({ code }) => code === "privacy/mobile");
    expect(found.map(({ pointer, severity }) => [pointer, severity])).toEqual([
      ["/notes/0", "error"],
      ["/consult/0/value", "warning"],
      ["/extensions/名单/0/手机", "error"],
    ]);
  });

  it("looks at records of the wrong shape and of no type", () => {
    for (const record of [{ ...guide, name: 1 }, { notes: "13800000000" }, ["13800000000"]]) {
      expect(validate(record).findings.map(({ code }) => code)).toContain("privacy/mobile");
    }
  });
});

describe("scanTable", () => {
  it("condemns columns by header and by three cells", () => {
    const rows = [
      ["救助名单", null, null, null],
      ["姓名", "身份证号", "病种", "联系电话"],
      ["张某某", "350502190001010017", "尿毒症", 13_800_000_000],
      ["李某某", "350502190001010025", "肺癌", "13800000000"],
      ["王某某", "35*************033", "糖尿病", "138-0000-0000"],
    ];
    const { cells, columns } = scanTable(rows);
    expect(
      columns.map(({ column, kind, cells: count, headerRow }) => [column, kind, count, headerRow]),
    ).toEqual([
      [1, "idCard18", 2, 1],
      [2, "health", 3, 1],
      [3, "mobile", 3, undefined],
    ]);
    expect(cells.filter(({ column }) => column === 3)).toHaveLength(3);
    expect(cells.filter(({ kind }) => kind === "health").every(({ severity }) => severity === "error")).toBe(
      true,
    );
  });

  it("lets statistics, office telephones, credit codes and empty columns pass", () => {
    const rows = [
      ["单位", "证件号码", "联系电话", "残疾等级", "人数", "金额"],
      ["某某局", "", "0595-22500000", "一级", 7846, 13_800_000_000],
      ["某某县", "11350500003813613F", "12345", "二级", 120, 13_900_000_000],
    ];
    const { cells, columns } = scanTable(rows);
    expect(columns).toEqual([]);
    expect(cells.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
