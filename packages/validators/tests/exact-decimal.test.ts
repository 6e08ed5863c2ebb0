import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  exactDecimal,
  multiply,
  parseDecimal,
  subtract,
  timesPowerOfTen,
  toNumber,
} from "../src/exact-decimal.js";

/** What an amount may be: up to 10^12, any number of decimals a double holds. */
const amount = fc.double({ min: 0, max: 1e12, noNaN: true });

describe("exactDecimal", () => {
  it.each([
    [0, 0n, 0],
    [1395, 1395n, 0],
    [2837.861389, 2837861389n, 6],
    [0.0000001, 1n, 7],
    [1.5e-9, 15n, 10],
    [1e12, 1000000000000n, 0],
  ])("reads %d", (value, units, scale) => {
    expect(exactDecimal(value)).toEqual({ units, scale });
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(toNumber(exactDecimal(value))).toBe(value);
      }),
    );
  });

  it("adds what floats cannot", () => {
    expect(compare(add(exactDecimal(0.1), exactDecimal(0.2)), exactDecimal(0.3))).toBe(0);
  });

  it("adds and takes away again", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [x, y] = [exactDecimal(a), exactDecimal(b)];
        expect(compare(subtract(add(x, y), y), x)).toBe(0);
      }),
    );
  });

  it("orders as numbers do", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(compare(exactDecimal(a), exactDecimal(b))).toBe(Math.sign(a - b));
      }),
    );
  });
});

it("moves the point: 182.0000000 of ten thousand is 1820000", () => {
  expect(compare(timesPowerOfTen(parseDecimal("182.0000000"), 4), exactDecimal(1820000))).toBe(0);
  expect(timesPowerOfTen(parseDecimal("24.88"), 4)).toEqual({ units: 248800n, scale: 0 });
  expect(timesPowerOfTen(parseDecimal("28.378613895"), 4)).toEqual({ units: 28378613895n, scale: 5 });
});

it("multiplies exactly", () => {
  expect(toNumber(multiply(exactDecimal(122477.6), exactDecimal(4.54)))).toBe(556048.304);
});
