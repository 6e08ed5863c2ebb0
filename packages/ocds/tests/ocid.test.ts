import { describe, expect, it } from "vitest";
import { NotExportable, toRelease } from "../src/to-release.js";

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

  it.each([
    ["（ABC-2026001）", "unregistered-350521-ABC-2026001"],
    ["ＡＢＣ－2026001号", "unregistered-350521-ABC-2026001"],
    ["ABC-2026001（第二次）", "unregistered-350521-ABC-2026001"],
    ["无", "unregistered-350521-HT-1"],
  ])("of %s is %s", (projectNumber, ocid) => {
    const { release } = toRelease({
      ...contract,
      projectNumber,
      contractNumber: "HT-1",
      suppliers: [...contract.suppliers],
    });
    expect(release.ocid).toBe(ocid);
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
