import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectNumberOf } from "../../validators/src/procurement/project-number.js";
import { normalProjectNumber } from "../src/project-number.js";
import { fixtures, publishedNotices } from "./published-notices.js";

const printed = [...publishedNotices, ...fixtures].flatMap(([, notice]) =>
  "projectNumber" in notice && notice.projectNumber !== undefined ? [notice.projectNumber] : [],
);

const pieces = [
  "ABC",
  "2024",
  "001",
  "-1",
  "号",
  "（二次）",
  "第2次",
  "重新招标",
  "【350521】",
  "[CS]",
  "(",
  ")",
  "无",
  "0",
  " ",
];

/** What the rules take for one project must have one ocid. */
describe("normalised project numbers are those of @zwgk/validators", () => {
  it.each([...new Set(printed)])("for %s", (number) => {
    expect(normalProjectNumber(number)).toBe(projectNumberOf(number)?.number);
  });

  it("for whatever is put together of their pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }), (parts) => {
        const number = parts.join("");
        expect(normalProjectNumber(number)).toBe(projectNumberOf(number)?.number);
      }),
      { numRuns: 5000 },
    );
  });
});
