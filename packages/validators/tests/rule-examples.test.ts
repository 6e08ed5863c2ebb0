import { recordTypes } from "@zwgk/schemas";
import { describe, expect, it } from "vitest";
import { createValidator, rules } from "../src/index.js";

const validator = createValidator();

for (const rule of rules) {
  describe(rule.code, () => {
    for (const example of rule.examples) {
      it(example.name, () => {
        const { schema } = recordTypes[example.record.recordType];
        expect(schema.safeParse(example.record).error?.issues ?? []).toEqual([]);
        const report = validator.validate(example.record, {
          fold: false,
          ...(example.asOf !== undefined && { asOf: example.asOf }),
        });
        const own = report.findings.filter(({ code }) => code === rule.code);
        expect(own.map(({ pointer }) => pointer)).toEqual(example.findings);
        const skipped = report.notRun.some(({ code }) => code === rule.code);
        expect(skipped).toBe(example.notRun === true);
      });
    }

    it("has an example that passes and one that fails", () => {
      expect(rule.examples.some(({ findings, notRun }) => findings.length === 0 && notRun !== true)).toBe(
        true,
      );
      expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true);
    });
  });
}
