import { expect, it } from "vitest";
import { validate } from "../src/index.js";
import { oneErrorAFault, type SchemaError } from "../src/schema-error.js";

it("reduces a list of half a million faults", () => {
  const inList: SchemaError[] = Array.from({ length: 500_000 }, (_, index) => ({
    instancePath: `/materials/${index}`,
    keyword: "type",
    params: { type: "object" },
  }));
  const errors: SchemaError[] = [
    { instancePath: "/materials", keyword: "const", params: { allowedValue: "无" } },
    ...inList,
    { instancePath: "/materials", keyword: "anyOf", params: {} },
  ];
  expect(oneErrorAFault(errors)).toEqual(inList);
});

it("reports a hundred thousand faults of one record, each once", () => {
  const materials = Array.from({ length: 100_000 }, () => ({ name: 1 }));
  const { findings } = validate({ recordType: "service-guide", name: "社会团体成立登记", materials });
  expect(findings).toHaveLength(100_000);
  expect(findings.at(-1)).toMatchObject({ code: "schema/type", pointer: "/materials/99999/name" });
});
