import fc from "fast-check";
import { expect, it } from "vitest";
import { isWithin, platformNumber } from "../../src/procurement/platform-number.js";

it.each([
  ["[350521]XX[CS]2026001", "350521", "competitive-consultation"],
  ["[350001]HMZB[GK]2026003", "350001", "open-tender"],
  ["[231025]FAGC[GK]20260002", "231025", "open-tender"],
  ["［350101］ＸＸ［ＴＰ］2024001-1", "350101", "competitive-negotiation"],
  ["【3500】XX【XJ】2017001", "3500", "inquiry"],
  ["[350001] JM [DY] 2026001", "350001", "single-source"],
])("reads %s", (printed, region, method) => {
  expect(platformNumber(printed)).toMatchObject({ region, method });
});

it.each([
  "ZYZB-2022316",
  "FJZ[2025]招字第139号-1",
  "510118202100257",
  "[350521]XX[QT]2024001",
  "[350521]XX[CS]",
])("does not guess at %s", (printed) => {
  expect(platformNumber(printed)).toBeUndefined();
});

it.each([
  ["350102", "350001"],
  ["350500", "350001"],
  ["350102", "350101"],
  ["350100", "350101"],
  ["350500", "350501"],
  ["350521", "3500"],
  ["350521", "350500"],
  ["350521", "350521"],
  ["350002", "350000"],
])("%s lies within %s", (divisionCode, region) => {
  expect(isWithin(divisionCode, region)).toBe(true);
});

it.each([
  ["350500", "350101"],
  ["350583", "350521"],
  ["360100", "350001"],
  ["350500", "350521"],
  ["350200", "350101"],
])("%s does not lie within %s", (divisionCode, region) => {
  expect(isWithin(divisionCode, region)).toBe(false);
});

it("puts every division within itself, its city and its province", () => {
  const twoDigits = fc.integer({ min: 2, max: 99 }).map((number) => String(number).padStart(2, "0"));
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 65 }), twoDigits, twoDigits, (province, city, county) => {
      const code = `${province}${city}${county}`;
      for (const region of [code, `${province}${city}00`, `${province}${city}01`, `${province}0001`]) {
        expect(isWithin(code, region)).toBe(true);
      }
    }),
  );
});
