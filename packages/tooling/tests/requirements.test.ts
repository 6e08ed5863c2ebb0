import { describe, expect, it } from "vitest";
import { offered } from "../src/check/offered.js";
import { requirementFaults, requirements } from "../src/check/requirements.js";
import { type Requirement, requirementSections, serviceOf } from "../src/requirements.js";

const duty = { zh: "听取汇报", en: "A hearing" };
const lacking = { zh: "没有这样的数据", en: "No such data" };

const library = await offered();

/** The table with one row in the place of another. */
const faultsWith = (id: string, ...rows: readonly Omit<Requirement, "duty">[]): readonly string[] =>
  requirementFaults(
    requirementSections().map((section) => ({
      ...section,
      rows: section.rows.flatMap((row) =>
        row.id === id ? rows.map((other) => ({ duty, ...other })) : [row],
      ),
    })),
    library,
  );

describe("requirements", () => {
  it("are all there, and name what is there", async () => {
    expect(await requirements.run()).toEqual([]);
  });

  it("have each row once, in its own section", () => {
    const row = { id: "P0-6", lacking };
    expect(faultsWith("P0-6", row)).toEqual([]);
    expect(faultsWith("P0-6")).toEqual(["P0-6 has no row"]);
    expect(faultsWith("P0-6", row, row)).toEqual(["P0-6 has two rows"]);
    expect(faultsWith("P0-6", row, { id: "P0-8", lacking })).toEqual(["P0-8 is no row of P0"]);
    expect(faultsWith("P0-6", row, { id: "P1-1", lacking })).toEqual([
      "P1-1 has two rows",
      "P1-1 is no row of P0",
    ]);
  });

  it("are the only rows a record may name", () => {
    const records = [...library.records, { id: "lost", noticeRows: ["P0-9"] }];
    expect(requirementFaults(requirementSections(), { ...library, records })).toEqual([
      "lost serves P0-9, which is no row",
    ]);
  });

  it.each([
    [
      { rules: ["service-guide/mobile-number"] },
      "the rule service-guide/mobile-number, which does not exist",
    ],
    [{ deadlines: ["proactive"] }, "the deadline proactive, which does not exist"],
    [
      { codeLists: ["officers"], rules: ["disclosure-metadata/published-late"] },
      "the code list officers, which does not exist",
    ],
    [{ verbs: ["zwgk due"], tests: ["README.md"] }, "the verb zwgk due, which does not exist"],
    [
      { guides: ["docs/guide/none.md"], tests: ["README.md"] },
      "the file docs/guide/none.md, which does not exist",
    ],
    [
      { verbs: ["zwgk deadline due"], tests: ["none.test.ts"] },
      "the file none.test.ts, which does not exist",
    ],
    [{ fields: { "service-guide": ["fee"] } }, "the field fee of service-guide, which does not exist"],
    [{ fields: { "service-guides": ["fees"] } }, "the field fees of service-guides, which does not exist"],
    [{ fields: { "*": ["fees"] } }, "the field fees of *, which does not exist"],
    [{}, "nothing that serves it, and no reason"],
    [{ verbs: ["zwgk deadline due"] }, "nothing that shows it"],
    [{ verbs: ["zwgk deadline due"], deadlines: ["proactive-disclosure"] }, "nothing that shows it"],
  ])("may not name %j", (row, fault) => {
    expect(faultsWith("P0-6", { id: "P0-6", ...row })).toEqual([`P0-6 names ${fault}`]);
  });

  it("may not name a field that no valid document fills in", () => {
    const filled = new Map(library.filled).set("service-guide", new Set(["name"]));
    expect(requirementFaults(requirementSections(), { ...library, filled })).toContain(
      "1.1-8 names the field conditions of service-guide, which no valid document fills in",
    );
  });

  it.each([
    { rules: ["disclosure-metadata/published-late"] },
    { deadlines: ["proactive-disclosure"] },
    { verbs: ["zwgk deadline due"], tests: ["packages/cli/tests/deadline.test.ts"] },
    { fields: { "service-guide": ["materials/[]/name"], "*": ["disclosure/indexNumber"] } },
    { lacking },
  ])("may name %j", (row) => {
    expect(faultsWith("P0-6", { id: "P0-6", ...row })).toEqual([]);
  });

  it("are served as far as what they name goes", () => {
    const row = { id: "P0-6", duty };
    expect(serviceOf({ ...row, verbs: ["zwgk validate"] }, [])).toBe("served");
    expect(serviceOf(row, ["service-guide"])).toBe("served");
    expect(serviceOf({ ...row, lacking }, ["service-guide"])).toBe("partly");
    expect(serviceOf({ ...row, lacking }, [])).toBe("not-served");
  });
});
