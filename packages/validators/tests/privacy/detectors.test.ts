import { describe, expect, it } from "vitest";
import { validate } from "../../src/index.js";
import { privacyRules } from "../../src/privacy.js";

for (const rule of privacyRules) {
  describe(rule.code, () => {
    for (const { name, text, label, asOf, findings } of rule.examples) {
      it(name, () => {
        const record = {
          recordType: "service-guide",
          name: "社会团体成立登记",
          extensions: { list: [{ [label ?? "说明"]: text }] },
        };
        const own = validate(record, asOf === undefined ? {} : { asOf }).findings.filter(
          ({ code }) => code === rule.code,
        );
        expect(own).toHaveLength(findings.length);
        for (const { pointer } of own) expect(pointer).toMatch(/^\/extensions\/list\/0\//);
      });
    }

    it("has an example that passes and one that fails", () => {
      expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true);
      expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true);
    });
  });
}
