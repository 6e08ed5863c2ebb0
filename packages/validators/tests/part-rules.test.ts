import { describe, expect, it } from "vitest";
import { builtInCodeLists } from "../src/fiscal/code-names.js";
import { createValidator, partRules, validate } from "../src/index.js";
import { ruleContext } from "../src/record-check.js";

for (const rule of partRules) {
  describe(rule.code, () => {
    for (const {
      name,
      part,
      asOf,
      publishedOn,
      excerpt = false,
      findings,
      notRun = false,
    } of rule.examples) {
      it(name, () => {
        const settings = { ...(asOf !== undefined && { asOf }), codeLists: builtInCodeLists, profile: {} };
        const results = [...rule.check(part as never, { ...ruleContext(settings), publishedOn, excerpt })];
        const found = results.flatMap((result) => ("notRun" in result ? [] : [result.at]));
        expect(found).toEqual(findings);
        expect(results.length > found.length).toBe(notRun);
      });
    }

    it("has an example that passes and one that fails", () => {
      const passes = rule.examples.some(({ findings, notRun }) => findings.length === 0 && notRun !== true);
      expect(passes).toBe(true);
      expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true);
    });
  });
}

describe("rules on parts", () => {
  const wrong = { name: "某某康复器具有限公司", creditCode: "9112010429301886X5" };
  const result = {
    recordType: "procurement-result",
    lots: [
      { outcome: "awarded", suppliers: [{ name: "甲" }, { ...wrong, consortiumMembers: [wrong] }] },
      { outcome: "awarded", suppliers: [wrong] },
    ],
  };
  const code = "credit-code/check-character";

  it("are run wherever the part stands, also inside lists of lists", () => {
    const { findings } = validate(result);
    expect(findings.filter((finding) => finding.code === code).map(({ pointer }) => pointer)).toEqual([
      "/lots/0/suppliers/1/creditCode",
      "/lots/1/suppliers/0/creditCode",
      "/lots/0/suppliers/1/consortiumMembers/0/creditCode",
    ]);
  });

  it("are run on records of every family", () => {
    const guide = { recordType: "service-guide", name: "社会团体成立登记", acceptingBody: wrong };
    expect(validate(guide).findings.map((finding) => finding.code)).toContain(code);
  });

  it("follow the profile, and say that they were not run on a record of the wrong shape", () => {
    const off = createValidator({ profile: { rules: { [code]: "off" } } }).validate(result);
    expect(off.findings.some((finding) => finding.code === code)).toBe(false);
    expect(off.notRun.map((entry) => entry.code)).toContain(code);
    const { notRun } = validate({ ...result, lots: 1 });
    expect(notRun.map((entry) => entry.code)).toContain(code);
  });
});
