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
