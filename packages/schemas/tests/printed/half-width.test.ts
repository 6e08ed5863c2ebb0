import { expect, it } from "vitest";
import { halfWidth } from "../../printed/half-width.js";

it.each([
  ["（１２．５％）", "(12.5%)"],
  ["［350521］ＡＢｃ－1", "[350521]ABc-1"],
  ["【350521】", "[350521]"],
  ["Ⅱ型㎡，、。", "Ⅱ型㎡，、。"],
])("%s is %s", (printed, plain) => {
  expect(halfWidth(printed)).toBe(plain);
});
