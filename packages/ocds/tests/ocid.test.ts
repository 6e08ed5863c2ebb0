import { describe, expect, it } from "vitest";
import { normalProjectNumber } from "../src/project-number.js";
import { NotExportable, toRelease } from "../src/to-release.js";

describe("project numbers", () => {
  it.each([
    ["[350521]ABC[CS]2026001", "[350521]ABC[CS]2026001"],
    ["【350521】ABC【CS】2026001", "[350521]ABC[CS]2026001"],
    ["［350521］ＡＢＣ［CS］2026001-1", "[350521]ABC[CS]2026001"],
    [" KTZB-2017017 ", "KTZB-2017017"],
    ["KTZB-2017017号", "KTZB-2017017"],
    ["（KTZB-2017017）", "KTZB-2017017"],
    ["KTZB-2017017（第二次）", "KTZB-2017017"],
    ["KTZB-2017017二次", "KTZB-2017017"],
    ["KTZB-2017017（FJ20170099）", "KTZB-2017017"],
    ["项目编号：KTZB-2017017", "KTZB-2017017"],
    ["浙财采确(2021)12号", "浙财采确(2021)12"],
    ["0615-214121050159", "0615-214121050159"],
    ["ZJ-2021-1", "ZJ-2021-1"],
  ])("%s is %s", (printed, normal) => {
    expect(normalProjectNumber(printed)).toBe(normal);
  });

  it.each(["无", "/", "——"])("%s is none", (printed) => {
    expect(normalProjectNumber(printed)).toBeUndefined();
  });
});

const contract = {
  recordType: "procurement-contract",
  publishedOn: "2026-01-05",
  projectNumber: "ABC-2026001",
  purchaser: { name: "某某局", divisionCode: "350521" },
  suppliers: [{ name: "某某公司" }],
} as const;

describe("ocid", () => {
  it("is the caller's prefix, the purchaser's division and the number", () => {
    const { release, warnings } = toRelease(
      { ...contract, suppliers: [...contract.suppliers] },
      { ocidPrefix: "ocds-abc123" },
    );
    expect(release.ocid).toBe("ocds-abc123-350521-ABC-2026001");
    expect(warnings).toEqual([]);
  });

  it("says that no prefix is registered", () => {
    const { release, warnings } = toRelease({ ...contract, suppliers: [...contract.suppliers] });
    expect(release.ocid).toBe("unregistered-350521-ABC-2026001");
    expect(warnings.map(({ code }) => code)).toEqual(["unregistered-prefix"]);
  });

  it("refuses a notice that nothing dates, and a record that is no notice", () => {
    const { publishedOn: _, ...undated } = contract;
    expect(() => toRelease({ ...undated, suppliers: [...contract.suppliers] })).toThrow(NotExportable);
    expect(() => toRelease({ recordType: "service-guide" } as never)).toThrow(NotExportable);
  });
});
