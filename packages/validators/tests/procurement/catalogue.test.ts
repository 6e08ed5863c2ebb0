import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isInCatalogue2022, normalCatalogueCode } from "../../src/procurement/catalogue.js";

const path = fileURLToPath(
  new URL("../../../schemas/codelists/procurement-catalogue-2022/codes.csv", import.meta.url),
);
const codes = readFileSync(path, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(",")[0] ?? "");
const known = new Set(codes);

describe("the packed catalogue of 2022", () => {
  it("has every one of its 4304 codes", () => {
    expect(codes).toHaveLength(4304);
    expect(codes.filter((code) => !isInCatalogue2022(code))).toEqual([]);
  });

  it("has no other: no code with one pair of digits changed, but those of the list", () => {
    for (const code of codes.filter(({ length }) => length === 9)) {
      for (const at of [1, 3, 5, 7]) {
        for (const pair of ["00", "01", "50", "98", "99"]) {
          const changed = code.slice(0, at) + pair + code.slice(at + 2);
          expect(isInCatalogue2022(changed), changed).toBe(known.has(changed));
        }
      }
    }
  });

  it("takes codes with the zeros at their end left out, and no half pairs", () => {
    expect(isInCatalogue2022("C050104")).toBe(true);
    expect(isInCatalogue2022("C0501040")).toBe(false);
    expect(isInCatalogue2022("C")).toBe(true);
    expect(isInCatalogue2022("D01000000")).toBe(false);
    expect(isInCatalogue2022("")).toBe(false);
  });

  it("reads codes in full width", () => {
    expect(normalCatalogueCode("ｃ０５０１ ０４００")).toBe("C05010400");
  });
});
