import { describe, expect, it } from "vitest";
import { faultsOf } from "../src/check/portable-patterns.js";

describe("portable patterns", () => {
  it.each([
    ["^[0-9]{6}$", 6],
    ["^([0-9]{4}-(0[1-9]|1[0-2]))$", 7],
    ["^(http|https):[/][/]", undefined],
    ["[^ 　]", 500],
  ])("take %s with maxLength %s", (pattern, maxLength) => {
    expect(faultsOf(pattern, maxLength)).toEqual([]);
  });

  it.each([
    ["^\\d{6}$", 6],
    ["^[\\d]{6}$", 6],
    ["^\\p{Script=Han}", 6],
    ["^(?:a|b)", undefined],
    ["^(?=a)b", undefined],
    ["(?<year>[0-9]{4})", undefined],
    ["(a)\\1", undefined],
    ["\\bword", undefined],
    ["^[0-9]+", undefined],
    ["^[0-9]{6}$", undefined],
    ["^[0-9]{6}$", 7],
    ["^[0-9]{1,6}$", 6],
    ["^([0-9]{6}|[0-9]{8})$", 8],
  ])("refuse %s with maxLength %s", (pattern, maxLength) => {
    expect(faultsOf(pattern, maxLength)).not.toEqual([]);
  });
});
