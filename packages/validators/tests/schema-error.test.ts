import { expect, it } from "vitest";
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
