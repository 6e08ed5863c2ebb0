import { describe, expect, it } from "vitest";
import { createValidator, ProfileError, profileFaults } from "../src/index.js";

const findings = (indexNumber: string, indexNumberForms?: readonly string[]): string[] =>
  createValidator({ profile: indexNumberForms === undefined ? {} : { indexNumberForms } })
    .validate({
      recordType: "service-guide",
      name: "婚姻登记",
      disclosure: { indexNumber, signedOn: "2024-10-17" },
    })
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith("disclosure-metadata/index-number"));

const quanzhou = "QZ{5d}-{4d}-{year}-{4-5d}";

describe("forms of index numbers in a profile", () => {
  it("are those the place uses, in either case", () => {
    expect(findings("QZ06106-2420-2024-00029", [quanzhou])).toEqual([]);
    expect(findings("qz01101-2500-2024-0060", [quanzhou])).toEqual([]);
    expect(findings("005311553/2024-00007", [quanzhou])).toEqual(["disclosure-metadata/index-number-form"]);
    expect(findings("005311553/2024-00007", [quanzhou, "{9x}/{year}-{5d}"])).toEqual([]);
  });

  it.each([
    ["QZ0610-2420-2024-00029", "a digit short"],
    ["QZ06106-2420-2024-000290", "a digit too many"],
    ["QZ06106-2420-2024-00029X", "something behind"],
    ["QZ0610A-2420-2024-00029", "a letter among digits"],
  ])("refuse %s: %s", (indexNumber) => {
    expect(findings(indexNumber, [quanzhou])).toContain("disclosure-metadata/index-number-form");
  });

  it("give the year", () => {
    expect(findings("MZ-2023-17", ["MZ-{year}-{1-4d}"])).toEqual(["disclosure-metadata/index-number-year"]);
    expect(findings("MZ-2024-17", ["MZ-{year}-{1-4d}"])).toEqual([]);
  });

  it("must be readable", () => {
    for (const form of ["QZ", "QZ{5}", "QZ{5d", "{0d}"]) {
      expect(() => createValidator({ profile: { indexNumberForms: [form] } }), form).toThrow(ProfileError);
    }
    expect(profileFaults({ indexNumberForms: [quanzhou] })).toEqual([]);
    expect(profileFaults({ indexNumberForms: [] })).toHaveLength(1);
  });
});
