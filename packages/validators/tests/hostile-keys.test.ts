import { describe, expect, it } from "vitest";
import { validate } from "../src/index.js";

describe("keys every JavaScript object answers to", () => {
  for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    it(`${key} is an unknown field like any other`, () => {
      const record: unknown = JSON.parse(`{ "recordType": "service-guide", "${key}": { "name": 1 } }`);
      const { findings } = validate(record, { lang: "en" });
      expect(findings.find(({ code }) => code === "schema/additionalProperties")).toMatchObject({
        pointer: `/${key}`,
        data: { field: key, key },
      });
    });

    it(`${key} is an unknown record type like any other`, () => {
      const { findings } = validate({ recordType: key });
      expect(findings.map(({ code }) => code)).toEqual(["schema/record-type"]);
    });
  }
});

it("a key of digits is a key, not a place in a list", () => {
  const acceptingBody = { name: "民政局", 7: 1 };
  const record = { recordType: "service-guide", name: "社会团体成立登记", 0: 1, acceptingBody };
  const unknown = validate(record).findings.filter(({ code }) => code === "schema/additionalProperties");
  expect(unknown.map(({ pointer, data }) => [pointer, data["field"]])).toEqual([
    ["/0", "0"],
    ["/acceptingBody/7", "7"],
  ]);
});
