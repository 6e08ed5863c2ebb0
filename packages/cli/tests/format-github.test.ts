import { describe, expect, it } from "vitest";
import { faulty, folderWith, guide, zwgk } from "./zwgk.js";

describe("github", () => {
  it("annotates the lines of findings and of what could not be read", async () => {
    const cwd = folderWith({ "faulty.json": faulty, "broken.json": '{\n "a": }' });
    const args = ["validate", "broken.json", "faulty.json", "--format", "github"];
    const { stdout, code } = await zwgk(args, { cwd });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^::error file=broken\.json,line=2,col=7,title=input\/json::/);
    expect(lines).toContain(
      "::error file=faulty.json,line=4,title=schema/additionalProperties::/zzz 未知字段 zzz；模式以外的内容放在记录的 extensions 下",
    );
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]+::/);
    expect(code).toBe(2);
  });

  it("lets nothing out of its place", async () => {
    const cwd = folderWith({ "a,b%.json": { ...guide, "x\n::error::y%": 1 } });
    const { stdout } = await zwgk(["validate", "a,b%.json", "--format", "github"], { cwd });
    const [line = ""] = stdout.split("\n").filter((text) => text.includes("additionalProperties"));
    expect(line).toMatch(/^::error file=a%2Cb%25\.json,line=4,title=schema\/additionalProperties::/);
    expect(line).toContain("x%0A::error::y%25");
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .every((text) => text.startsWith("::")),
    ).toBe(true);
  });
});
