import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from "../src/credit-code.js";

const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const seventeen = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 17, maxLength: 17 });

/** Published codes of real bodies, and two made to end in 0. */
const valid = [
  "91654026MA78WT2Q66",
  "91420111751839827U",
  "9112010423901886X5",
  "11350500003813613F",
  "12440600MB2C07549J",
  "G1610000713522976L",
  "G1330000MCW06863XQ",
  "G11100007178352756",
  "9144030071526726XG",
  "914403001922038216",
  "91350500MA10004470",
  "91350500MA2Y004310",
];

describe("creditCodeCheckCharacter", () => {
  it.each(valid)("gives the last character of %s", (code) => {
    expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(code.charAt(17));
  });

  it("gives 3 for the example that goes with the standard, printed with a Z", () => {
    expect(creditCodeCheckCharacter("91350100M000100Y4")).toBe("3");
  });

  it("does not take a row of ones, which a pattern takes", () => {
    expect(creditCodeCheckCharacter("1".repeat(17))).not.toBe("1");
  });

  it("takes a number in the layout of an identity card that happens to fit: the inner code tells it apart", () => {
    const number = "990000180001010738";
    expect(creditCodeCheckCharacter(number.slice(0, 17))).toBe(number.charAt(17));
    expect(organisationCodeCheckCharacter(number.slice(8, 16))).not.toBe(number.charAt(16));
  });

  it.each([
    "91320000MA0TEST12", // S
    "9135050IMA1000447",
    "9135050OMA1000447",
    "9135050VMA1000447",
    "9135050ZMA1000447",
    "91350500ma1000447",
    "９1350500MA1000447",
    "91350500MA100044",
    "91350500MA1000447𠮷",
    "",
  ])("has no answer for %j", (first17) => {
    expect(creditCodeCheckCharacter(first17)).toBeUndefined();
  });

  it("makes the weighted sum divisible by 31", () => {
    const value = (character: string): bigint => BigInt(alphabet.indexOf(character));
    fc.assert(
      fc.property(seventeen, (first17) => {
        const weighted = [...first17].map((character, index) => value(character) * 3n ** BigInt(index));
        const sum = weighted.reduce((total, term) => total + term, 0n);
        expect((sum + value(creditCodeCheckCharacter(first17) ?? "?")) % 31n).toBe(0n);
      }),
    );
  });

  it("changes with any one character", () => {
    const changed = fc.tuple(seventeen, fc.nat(16), fc.constantFrom(...alphabet));
    fc.assert(
      fc.property(changed, ([first17, index, character]) => {
        fc.pre(first17.charAt(index) !== character);
        const other = first17.slice(0, index) + character + first17.slice(index + 1);
        expect(creditCodeCheckCharacter(other)).not.toBe(creditCodeCheckCharacter(first17));
      }),
    );
  });
});

describe("organisationCodeCheckCharacter", () => {
  it.each(valid)("gives the 17th character of %s", (code) => {
    expect(organisationCodeCheckCharacter(code.slice(8, 16))).toBe(code.charAt(16));
  });

  it.each(["MA2X000", "ma2x0001", "MA2X00011"])("has no answer for %j", (first8) => {
    expect(organisationCodeCheckCharacter(first8)).toBeUndefined();
  });
});
