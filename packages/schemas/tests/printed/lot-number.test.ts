import fc from "fast-check";
import { expect, it } from "vitest";
import { normalLotNumber } from "../../printed/lot-number.js";

it.each([
  ["1", "1"],
  ["001", "1"],
  ["采购包1", "1"],
  ["合同包 1", "1"],
  ["包１", "1"],
  ["第一包", "1"],
  ["标项一", "1"],
  ["第1标段", "1"],
  ["（一）", "1"],
  ["十", "10"],
  ["包十二", "12"],
  ["二十", "20"],
  ["九十九标段", "99"],
  ["A", "A"],
  ["a包", "A"],
  ["Ａ包", "A"],
  ["A01", "A01"],
  ["1标段2包", "1 2"],
  ["1-2", "1 2"],
  ["12", "12"],
  ["0", "0"],
  ["Ⅱ", "Ⅱ"],
  ["餐饮包", "餐饮"],
  ["包", "包"],
])("%s is %s", (printed, number) => {
  expect(normalLotNumber(printed)).toBe(number);
});

it("is the same however a number is dressed", () => {
  const dress = fc.constantFrom("%", "采购包%", "包0%", "00%", "第%包", "标项%", "标段（%）", "% 号");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), dress, dress, (number, one, other) => {
      const [a, b] = [one.replace("%", String(number)), other.replace("%", String(number))];
      expect(normalLotNumber(a)).toBe(normalLotNumber(b));
    }),
  );
});

it("does not change a number that is normal already", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."采购包标段项第号一二十A01-（） ") }), (printed) => {
      const number = normalLotNumber(printed);
      expect(normalLotNumber(number)).toBe(number);
    }),
  );
});
