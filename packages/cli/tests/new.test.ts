import { recordTypes } from "@zwgk/schemas";
import { expect, it } from "vitest";
import { jsonReport, zwgk } from "./zwgk.js";

for (const id of Object.keys(recordTypes)) {
  it(`new ${id} prints a record that validate takes`, async () => {
    const { stdout, stderr, code } = await zwgk(["new", id]);
    expect(JSON.parse(stdout)).toMatchObject({ recordType: id });
    expect([stderr, code]).toEqual(["", 0]);
    expect((await zwgk(["new", id, "--format", "json"])).stdout).toBe(stdout);
    const { report } = await jsonReport(["-"], { stdin: stdout });
    expect(report.findings).toEqual([]);
  });
}

it("new refuses a type there is not", async () => {
  const { stdout, stderr, code } = await zwgk(["new", "service-guides"]);
  expect(stdout).toBe("");
  expect(stderr).toContain("是否为 service-guide？");
  expect(code).toBe(2);
});
