import { describe, expect, it } from "vitest";
import { folderWith, zwgk } from "./zwgk.js";

const contract = {
  recordType: "procurement-contract",
  recordId: "ht-2026-015",
  publishedOn: "2026-01-05",
  projectNumber: "[350521]XX[CS]2025001",
  contractName: "福利院护理床采购合同",
  suppliers: [{ name: "某某康复器具有限公司" }],
  amount: { kind: "total", text: "29.23万元", value: 29.23, unit: "CNY-10k" },
};
const options = ["--publisher", "某某县财政局", "--uri", "urn:example:2026"];

describe("convert --to ocds", () => {
  it("makes a release package, and --from ocds the same notices", async () => {
    const cwd = folderWith({ "notices.json": [contract] });
    const there = await zwgk(["convert", "notices.json", "--to", "ocds", "-o", "package.json", ...options], {
      cwd,
    });
    expect(there.stderr).toContain("notices.json: /0: ");
    const back = await zwgk(["convert", "package.json", "--from", "ocds"], { cwd });
    expect(JSON.parse(back.stdout)).toEqual([contract]);
    expect([there.code, back.code]).toEqual([0, 0]);
  });

  it("gives amounts in yuan under the caller's prefix", async () => {
    const args = ["convert", "-", "--to", "ocds", "--ocid-prefix", "ocds-abc123", ...options];
    const { stdout } = await zwgk(args, { stdin: JSON.stringify(contract) });
    const { releases } = JSON.parse(stdout);
    expect(releases[0].ocid).toMatch(/^ocds-abc123-/);
    expect(releases[0].contracts[0].value).toMatchObject({ amount: 292300, currency: "CNY" });
  });

  it.each([
    [["--to", "ocds"], JSON.stringify(contract), "--publisher"],
    [
      ["--to", "ocds", ...options],
      JSON.stringify({ recordType: "service-guide", name: "x" }),
      "不是采购公告",
    ],
    [["--to", "ocds", ...options], JSON.stringify({ ...contract, amount: 1 }), "不合模式"],
    [["--from", "ocds"], "[]", "release package"],
    [[], "{}", "--to"],
  ])("refuses %j of %s", async (args, stdin, reason) => {
    const { stdout, stderr, code } = await zwgk(["convert", "-", ...args], { stdin });
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(reason);
  });
});
