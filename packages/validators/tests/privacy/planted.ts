import fc from "fast-check";
import { creditCodeCheckCharacter } from "../../src/credit-code.js";
import { identityCheckCharacter } from "../../src/privacy/identity-number.js";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Identity numbers that pass every check. */
export const identityNumber: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("110101", "350502", "510104", "650102", "820000"),
    fc.integer({ min: 1924, max: 2007 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([place, year, month, day, sequence]) => {
    const first17 = `${place}${year}${twoDigits(month)}${twoDigits(day)}${String(sequence).padStart(3, "0")}`;
    return first17 + identityCheckCharacter(first17);
  });

const character = (alphabet: string): fc.Arbitrary<string> => fc.constantFrom(...alphabet);

/** Credit codes with the right check character, of a body in some county. */
export const creditCode: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("11", "12", "52", "91", "92"),
    fc.constantFrom("110101", "350502", "511100", "371100"),
    fc.array(character("0123456789ABCDEFGHJKLMNPQRTUWXY"), { minLength: 9, maxLength: 9 }),
  )
  .map(([kind, place, rest]) => {
    const first17 = `${kind}${place}${rest.join("")}`;
    return first17 + creditCodeCheckCharacter(first17);
  });

/** Service item codes: credit code and 13 to 15 digits. */
export const itemCode: fc.Arbitrary<string> = fc
  .tuple(creditCode, fc.array(character("0123456789"), { minLength: 13, maxLength: 15 }))
  .map(([code, digits]) => code + digits.join(""));

export const mobileNumber: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("13", "15", "18", "19"), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([head, tail]) => head + String(tail).padStart(9, "0"));

/** Text of a notice, with the characters that trouble parsers. */
export const prose: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      "关于印发通知",
      "，",
      "。",
      " ",
      "\n",
      "（一）",
      "Ａ",
      "㈱",
      "\u200b",
      "😀",
      "万元",
      "张某某",
      "肺癌",
      "*",
      "泉州市",
      "：",
      "户主",
      "2016年",
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));
