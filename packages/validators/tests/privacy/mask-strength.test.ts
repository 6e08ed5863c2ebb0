import { describe, expect, it } from "vitest";
import { fewestCandidates, maskStrength } from "../../src/privacy.js";

describe("maskStrength", () => {
  it.each([
    ["one digit hidden", "35050219900517001*", 1],
    ["one digit of the place hidden", "3*0502199005170017", 1],
    ["month and day hidden", "3505021990****0017", 34],
    ["the three digits of the sequence hidden", "35050219900517***7", 91],
    ["the last four hidden", "35050219900517****", 1000],
    ["the birth date hidden", "350502********0007", 3354],
    ["two in front and three at the end", "35*************123", 2_817_144],
  ])("%s", (_, mask, left) => {
    expect(maskStrength(mask)).toBe(left);
  });

  it.each([
    ["a county and half a birth hidden", "350***19******0013", 211_969],
    ["six in front and two at the end", "350502**********13", 335_367],
    ["one at each end", "3****************7", 2_226_874_845],
  ])("%s, within the few that the digits shown make", (_, mask, left) => {
    expect(Math.abs(maskStrength(mask) - left)).toBeLessThan(20);
  });

  it("uses what is known beside the mask", () => {
    expect(maskStrength("350502********0017", { birthDate: "1990" })).toBe(34);
    expect(maskStrength("350502********0017", { birthDate: "1990-05-17" })).toBe(1);
    const yongan = maskStrength("35*************123");
    expect(maskStrength("35*************123", { division: "350502" }) * 80).toBeLessThan(yongan);
    expect(maskStrength("350502********0**7", { sex: "male" })).toBeLessThan(
      maskStrength("350502********0**7"),
    );
  });

  it("takes any sign for a hidden digit, and an x among the hidden for one", () => {
    expect(maskStrength("350502××××××××0017")).toBe(maskStrength("350502********0017"));
    expect(maskStrength("350502xxxxxxxxxxxx")).toBe(maskStrength("350502************"));
    expect(maskStrength("３５０５０２＊＊＊＊＊＊＊＊001X")).toBe(maskStrength("350502********001X"));
  });

  it("counts a place and a year that are shown, though they are on no list", () => {
    expect(maskStrength("359999********0017")).toBeGreaterThan(3000);
    expect(maskStrength("3505021900****0017")).toBeGreaterThan(30);
  });

  it("leaves few where a province is one county", () => {
    expect(maskStrength("82*************017")).toBeLessThan(fewestCandidates);
  });

  it("refuses what has not 18 characters", () => {
    expect(() => maskStrength("3505**0017")).toThrow(RangeError);
  });
});
