import fc from "fast-check";
import { expect, it } from "vitest";
import { capitalAmounts } from "../../src/procurement/capital-amounts.js";

const fen = (printed: string): (bigint | undefined)[] =>
  capitalAmounts(printed).map(({ yuan }) => yuan?.units);

it.each([
  ["人民币陆万伍仟伍佰贰拾 元 （￥65,520.00）", [6552000n]],
  ["叁佰陆拾柒万玖仟柒佰陆拾贰元零肆分", [367976204n]],
  ["柒拾玖万捌仟圆整", [79800000n]],
  ["拾万元整", [10000000n]],
  ["壹亿零叁拾万元正", [10030000000n]],
  ["叁萬元伍角", [3000050n]],
  ["壹万零伍元叁角零贰分", [1000532n]],
  ["每年叁拾万元，三年共玖拾万元", [30000000n, 90000000n]],
  ["￥325.031000 万元（人民币）", []],
  ["伍拾台", []],
  ["三十万元", []],
])("reads %s", (printed, expected) => {
  expect(fen(printed)).toEqual(expected);
});

it.each(["壹贰叁元", "伍佰叁仟元", "3万伍仟元", "壹零佰元", "伍亿叁亿元"])(
  "does not guess at %s",
  (printed) => {
    expect(fen(printed)).toEqual([undefined]);
  },
);

const characters = "零壹贰叁肆伍陆柒捌玖";

/** As written on a cheque: 零 once where places are skipped. */
const section = (value: number): string => {
  let text = "";
  for (const [place, unit] of [
    [1000, "仟"],
    [100, "佰"],
    [10, "拾"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit > 0) text += characters.charAt(digit) + unit;
    else if (text !== "" && !text.endsWith("零") && value % place > 0) text += "零";
  }
  return text;
};

const written = (yuan: number, jiao: number, cent: number): string => {
  const [high, middle, low] = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4];
  const parts = [
    high > 0 ? `${section(high)}亿` : "",
    middle > 0 ? `${high > 0 && middle < 1000 ? "零" : ""}${section(middle)}万` : "",
    low > 0 ? `${(high > 0 || middle > 0) && low < 1000 ? "零" : ""}${section(low)}` : "",
  ];
  const tail = jiao > 0 ? `${characters.charAt(jiao)}角` : cent > 0 ? "零" : "";
  return `${parts.join("")}元${tail}${cent > 0 ? `${characters.charAt(cent)}分` : "整"}`;
};

it("reads every amount as it is written", () => {
  const amount = fc.tuple(
    fc.integer({ min: 1, max: 999_999_999_999 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
  );
  fc.assert(
    fc.property(amount, ([yuan, jiao, cent]) => {
      expect(fen(written(yuan, jiao, cent))).toEqual([BigInt(yuan) * 100n + BigInt(jiao * 10 + cent)]);
    }),
  );
});
