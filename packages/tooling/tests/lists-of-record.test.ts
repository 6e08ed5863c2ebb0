import { describe, expect, it } from "vitest";
import { faultsOf, listsNamed } from "../src/check/lists-named.js";
import { codeLists } from "../src/generate/code-lists.js";
import { codedFields } from "../src/generate/lists-of-record.js";

const stages = codeLists().find(({ id }) => id === "ppp-stage");
const values = stages?.codes.map(({ code }) => code) ?? [];

const schemaOf = (property: object): Readonly<Record<string, unknown>> => ({
  properties: { stage: property },
});

describe("the code lists of a record", () => {
  it("are those whose codes a field takes, and those its description names", () => {
    expect(codedFields(schemaOf({ enum: values }))).toEqual([
      { path: "stage", named: [], enumerated: ["ppp-stage"] },
    ]);
    expect(codedFields(schemaOf({ anyOf: [{ const: "无" }, { items: { enum: values } }] }))).toEqual([
      { path: "stage", named: [], enumerated: ["ppp-stage"] },
    ]);
    expect(codedFields(schemaOf({ type: "string", description: "阶段：代码见 ppp-stage" }))).toEqual([
      { path: "stage", named: ["ppp-stage"], enumerated: [] },
    ]);
    expect(codedFields(schemaOf({ description: "科目：代码表 economic-department、functional" }))).toEqual([
      { path: "stage", named: ["economic-department", "functional"], enumerated: [] },
    ]);
    expect(codedFields(schemaOf({ enum: values.slice(1), description: "阶段：按公告" }))).toEqual([]);
  });

  it("are there, and are the ones whose codes the field takes", () => {
    const lists = new Set(["ppp-stage", "ppp-mode"]);
    expect(faultsOf({ path: "stage", named: ["ppp-stage"], enumerated: ["ppp-stage"] }, lists)).toEqual([]);
    expect(faultsOf({ path: "stage", named: ["ppp-stages"], enumerated: [] }, lists)).toEqual([
      "stage names the code list ppp-stages, which does not exist",
    ]);
    expect(faultsOf({ path: "stage", named: ["ppp-mode"], enumerated: ["ppp-stage"] }, lists)).toEqual([
      "stage names ppp-mode, and takes the codes of ppp-stage",
    ]);
  });

  it("are named rightly in every record", async () => {
    expect(await listsNamed.run()).toEqual([]);
  });
});
