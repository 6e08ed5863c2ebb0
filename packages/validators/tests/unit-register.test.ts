import { describe, expect, it } from "vitest";
import { createValidator, type Profile, ProfileError, profileFaults } from "../src/index.js";

const plan = (units: readonly string[]) => ({
  recordType: "disclosure-work-plan",
  year: 2026,
  issuer: { name: "某某县民政局" },
  tasks: [{ number: "一", units: units.map((name) => ({ name })) }],
});

const profile: Profile = {
  units: [
    { name: "某某市民政局", level: "prefecture" },
    { name: "某某县民政局", level: "county", division: "350521", under: "某某市民政局" },
    { name: "某某县民政局办公室", under: "某某县民政局", accepted: ["局办公室"], aliases: ["办公室"] },
    { name: "邻县民政局", under: "某某市民政局" },
    { name: "邻县民政局办公室", under: "邻县民政局", accepted: ["局办公室"] },
    { name: "各科室", under: "某某县民政局", members: [] },
  ],
};

const codes = (units: readonly string[], settings: Profile = profile) =>
  createValidator({ profile: settings })
    .validate(plan(units))
    .findings.filter(({ code }) => code.includes("/unit-"))
    .map(({ code, pointer }) => `${code.split("/")[1]} ${pointer}`);

describe("the register of units in a profile", () => {
  it("has the form a profile file has", () => {
    expect(profileFaults(profile)).toEqual([]);
    expect(profileFaults({ units: [{ level: "county" }] })).toHaveLength(1);
    expect(profileFaults({ units: [{ name: "某某局", level: "县级" }] })).toHaveLength(1);
  });

  it("takes short names for the issuer's own units", () => {
    expect(codes(["局办公室", "各科室", "某某县民政局"])).toEqual([]);
    expect(codes(["办公室"])).toEqual(["unit-alias /tasks/0/units/0/name"]);
  });

  it("knows what is not under the issuer, and what there is not", () => {
    expect(codes(["邻县民政局", "某某市民政局", "财政科"])).toEqual([
      "unit-outside-jurisdiction /tasks/0/units/0/name",
      "unit-outside-jurisdiction /tasks/0/units/1/name",
      "unit-unknown /tasks/0/units/2/name",
    ]);
  });

  it("without the issuer says nothing", () => {
    const { notRun } = createValidator({ profile: { units: [{ name: "邻县民政局" }] } }).validate(
      plan(["x"]),
    );
    expect(notRun.filter(({ code }) => code.includes("/unit-"))).toHaveLength(3);
  });

  it("ends in units that are under each other", () => {
    const circle: Profile = {
      units: [{ name: "某某县民政局" }, { name: "甲", under: "乙" }, { name: "乙", under: "甲" }],
    };
    expect(codes(["甲"], circle)).toEqual(["unit-outside-jurisdiction /tasks/0/units/0/name"]);
  });

  it("that speaks of units it has not is refused", () => {
    const incomplete: Profile = { units: [{ name: "甲", under: "乙", members: ["丙"] }] };
    expect(() => createValidator({ profile: incomplete })).toThrow(ProfileError);
    expect(() => createValidator({ profile: incomplete })).toThrow("乙, 丙");
  });
});
