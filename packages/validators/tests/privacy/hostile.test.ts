import { describe, expect, it } from "vitest";
import { validate } from "../../src/index.js";
import { redact, redactText, scanRecord, scanTable, scanText } from "../../src/privacy.js";

const times = 60_000;

describe("hostile input", () => {
  // Work that grew with the square of these lengths would not end within the time a test has.
  it.each([
    "1",
    "1 ",
    "35-",
    "350502190001010017 ",
    "x",
    "*",
    "3*",
    "3 *",
    "村",
    "村1号",
    "路1号,",
    "路 ",
    "癌",
    "张某",
    "张*",
    "，张三",
    "男 ",
    "岁",
    "9岁",
    "a@",
    "@",
    "a.",
    "闽C1",
    "QQ",
    "账号",
    "账号1",
    "军官证",
    "密★",
    "内部资料 ",
    "http://a ",
    "13800000000 ",
    "6228480000000000000",
    "6 2 2 8",
    "E12345678",
    "㈱1",
    "\u200b1",
    "姓名张",
    "患",
  ])("%j over and over", (piece) => {
    const text = piece.repeat(Math.ceil(times / piece.length));
    expect(scanText(text).every(({ start, length }) => start + length <= text.length)).toBe(true);
  });

  it("half a character, and characters of two units", () => {
    for (const text of [
      "\ud835",
      "\ud83513800000000\udc00",
      "😀350502190001010017😀",
      "\udc00",
      "ﷺ13800000000ﷺ",
    ]) {
      for (const { start, length } of scanText(text)) {
        expect(text.slice(start, start + length)).toMatch(/^[0-9]+$/);
      }
      expect(redactText(redactText(text).text).cuts).toEqual([]);
    }
  });

  it("values nested deeper than functions can call each other", () => {
    let deep: unknown = "13800000000";
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(scanRecord(deep)).toHaveLength(1);
    const { record, cuts } = redact(deep);
    expect(cuts).toHaveLength(1);
    expect(scanRecord(record)).toEqual([]);
  });

  it("keys that every object answers to", () => {
    const record = JSON.parse(
      '{"extensions":{"__proto__":"13800000000","constructor":{"toString":"13800000000"}}}',
    );
    const { record: copy, cuts } = redact(record);
    expect(cuts).toHaveLength(2);
    expect(JSON.stringify(copy)).toBe(
      '{"extensions":{"__proto__":"138****0000","constructor":{"toString":"138****0000"}}}',
    );
  });

  it("anything that is not a record", () => {
    for (const value of [null, undefined, 1, true, "13800000000", [], [null], Number.NaN]) {
      expect(() => validate(value)).not.toThrow();
      expect(() => redact(value)).not.toThrow();
    }
    expect(redact("13800000000").record).toBe("138****0000");
    expect(scanTable([[], [null, undefined, true]])).toEqual({ cells: [], columns: [] });
  });
});
