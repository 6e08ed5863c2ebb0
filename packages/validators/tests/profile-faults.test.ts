import { describe, expect, it } from "vitest";
import { type Profile, profileFaults, rules } from "../src/index.js";

describe("profileFaults", () => {
  it("finds none in a profile that uses everything", () => {
    const profile: Profile = {
      $schema: "../report.json",
      name: "泉州市",
      rules: { [rules[0]?.code ?? ""]: "off" },
      suppressions: [
        { code: "schema/required", pointer: "/name", recordId: "1", reason: "旧记录", until: "2026-12-31" },
      ],
    };
    expect(profileFaults(profile)).toEqual([]);
    expect(profileFaults({})).toEqual([]);
  });

  it.each([
    ["not an object", [], [""]],
    ["a mistyped level", { rules: { "x/y": "fatal" } }, ["/rules/x~1y"]],
    ["a mistyped key", { rule: {} }, ["/rule"]],
    ["a suppression without a reason", { suppressions: [{ code: "x/y" }] }, ["/suppressions/0"]],
    ["an empty reason", { suppressions: [{ code: "x/y", reason: "" }] }, ["/suppressions/0/reason"]],
    [
      "a day that does not exist",
      { suppressions: [{ code: "x/y", reason: "旧", until: "2026-02-30" }] },
      ["/suppressions/0/until"],
    ],
  ])("points at %s", (_, value, pointers) => {
    const at = [...new Set(profileFaults(value).map(({ pointer }) => pointer))];
    expect(at).toEqual(pointers);
  });

  it("speaks both languages", () => {
    expect(profileFaults({ rule: {} }).map(({ message }) => message)).toEqual(["未知字段 rule"]);
    expect(profileFaults({ rule: {} }, "en").map(({ message }) => message)).toEqual(["unknown field rule"]);
  });
});
