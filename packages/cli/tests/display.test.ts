import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { readablePointer } from "../src/display/place.js";
import { padEnd, truncate, width } from "../src/display/width.js";
import { wrap } from "../src/display/wrap.js";

describe("width", () => {
  it.each([
    "",
    "abc",
    "社会团体",
    "《条例》第四十二条",
    "ａｂ１２",
    "１，２３４．５６",
    "e\u0301",
    "👩‍👩‍👧",
    "“引文”…",
    "〪",
  ])("of %j is what string-width says", (text) => {
    expect(width(text)).toBe(stringWidth(text));
  });
});

describe("padEnd and truncate", () => {
  it("count columns, not characters", () => {
    expect(padEnd("社会", 6)).toBe("社会  ");
    expect(truncate("社会团体登记", 7)).toBe("社会团…");
    expect(truncate("社会团体", 8)).toBe("社会团体");
  });
});

describe("wrap", () => {
  it("breaks between Chinese characters and between words, and never within a number", () => {
    expect(wrap("合计应为 1,234,567.89 元，印作 1,234,567.98 元", 20)).toEqual([
      "合计应为",
      "1,234,567.89 元，印",
      "作 1,234,567.98 元",
    ]);
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    expect(wrap("依据《行政许可法》", 6)).toEqual(["依据", "《行政", "许可", "法》"]);
  });

  it("cuts what is longer than a line", () => {
    expect(wrap("a".repeat(25), 10)).toEqual(["a".repeat(10), "a".repeat(10), "aaaaa"]);
  });

  it("leaves a short text as it is", () => {
    expect(wrap("没有错误", 100)).toEqual(["没有错误"]);
    expect(wrap("", 100)).toEqual([""]);
  });
});

describe("readablePointer", () => {
  it.each([
    ["", "（记录）"],
    ["/name", "name"],
    ["/materials/3/name", "materials[3].name"],
    ["/0/name", "[0].name"],
    ["/extensions/a.b/c~1d", 'extensions["a.b"].c/d'],
    ["/01", "01"],
  ])("writes %j as %s", (pointer, text) => {
    expect(readablePointer(pointer, "zh-CN")).toBe(text);
  });
});
