import { recordTypes } from "@zwgk/schemas";
import { InvalidDateError } from "@zwgk/workdays";
import { describe, expect, it } from "vitest";
import { exampleBudget } from "../src/fiscal/example-budget.js";
import { only } from "../src/fiscal/example-variants.js";
import { createValidator, recordSetRules } from "../src/index.js";

const validator = createValidator();

for (const rule of recordSetRules) {
  describe(rule.code, () => {
    for (const { name, records, asOf, findings, notRun = false } of rule.examples) {
      it(name, () => {
        for (const record of records) {
          const { schema } = recordTypes[record.recordType];
          expect(schema.safeParse(record).error?.issues ?? []).toEqual([]);
        }
        const report = validator.validateAll(records, asOf === undefined ? {} : { asOf });
        const own = report.findings.filter(({ code }) => code === rule.code);
        expect(own.map(({ index, pointer }) => `/${index}${pointer}`)).toEqual(findings);
        expect(report.notRun.some(({ code }) => code === rule.code)).toBe(notRun);
      });
    }
  });
}

describe("rules across records", () => {
  const later = { ...only(exampleBudget, "threePublic"), excerpt: true };
  const records = [{ recordType: "service-guide" }, { ...later, fiscalYear: 2025 }, null, later];
  const code = "across-records/three-public-same-as-last-year";

  it("name the record by its place in the list, whatever stands between", () => {
    const { findings } = validator.validateAll(records);
    expect(findings.find((finding) => finding.code === code)).toMatchObject({
      index: 3,
      pointer: "/tables/threePublic",
    });
  });

  it("are run alone for who has checked the records already", () => {
    const { findings, notRun } = validator.compare(records);
    expect(findings.filter((finding) => finding.code === code)).toMatchObject([{ index: 3 }]);
    expect([...findings, ...notRun].every((entry) => entry.code.startsWith("across-records/"))).toBe(true);
    expect(() => validator.compare(records, { asOf: "2026-02-30" })).toThrow(InvalidDateError);
  });

  it("follow the profile", () => {
    const off = createValidator({ profile: { rules: { [code]: "off" } } }).validateAll(records);
    expect(off.findings.some((finding) => finding.code === code)).toBe(false);
    expect(off.notRun.find((entry) => entry.code === code)).toMatchObject({ index: 1 });
    const grave = createValidator({ profile: { rules: { [code]: "error" } } });
    expect(grave.validateAll([records[1], later]).valid).toBe(
      validator.validateAll([records[1], later]).valid - 1,
    );
    const suppressions = [{ code, reason: "已核实，预算未变" }];
    expect(
      createValidator({ profile: { suppressions } })
        .validateAll(records)
        .suppressed.map((finding) => finding.code),
    ).toContain(code);
  });

  it("are not run on one record", () => {
    expect(validator.validateAll([later]).findings.some((finding) => finding.code === code)).toBe(false);
  });
});
