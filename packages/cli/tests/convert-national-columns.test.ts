import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, zwgk } from "./zwgk.js";

const guide = {
  recordType: "service-guide",
  name: "社会团体成立登记",
  itemType: "01",
  promisedLimit: { amount: 10, unit: "workday" },
  conditions: ["=1+1", "有50个以上的个人会员"],
};
const units = { promise_type: { "1": "workday" } };
const codes = ["--codes", "national", "--codes", "units.json"];

describe("convert --to national-columns", () => {
  it("makes rows, and --from national-columns the same records, as JSON and as CSV", async () => {
    for (const rows of ["rows.json", "rows.csv"]) {
      const cwd = folderWith({ "guides.json": [guide], "units.json": units });
      const there = await zwgk(["convert", "guides.json", "--to", "national-columns", "-o", rows, ...codes], {
        cwd,
      });
      expect(there).toMatchObject({ code: 0, stderr: "" });
      const args = ["convert", rows, "--from", "national-columns", "--type", "service-guide", ...codes];
      const back = await zwgk(args, { cwd });
      expect(back).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(back.stdout)).toEqual([guide]);
      if (rows === "rows.csv") expect(readFileSync(join(cwd, rows), "utf8")).toContain("'=1+1");
    }
  });

  it("tells on standard error what stays behind, and ends with 1", async () => {
    const cwd = folderWith({ "guide.json": { ...guide, materials: [{ name: "登记申请书" }] } });
    const whole = await zwgk(["convert", "guide.json", "--to", "national-columns"], { cwd });
    expect(whole.code).toBe(1);
    expect(whole.stderr).toMatch(/^guide\.json: \/promisedLimit\/unit: .*\n$/);
    expect(JSON.parse(whole.stdout)).toMatchObject({
      promise_day: "10",
      material: [{ material_name: "登记申请书" }],
    });
    const flat = await zwgk(["convert", "guide.json", "--to", "national-columns", "-o", "row.csv"], { cwd });
    expect(flat.stderr).toContain("guide.json: /materials: ");
  });

  it("reads no number without knowing its list", async () => {
    const args = ["convert", "-", "--from", "national-columns", "--type", "service-guide"];
    const { stdout, stderr, code } = await zwgk(args, { stdin: '{"task_name":"高龄津贴","task_type":"05"}' });
    expect(JSON.parse(stdout)).toEqual({
      recordType: "service-guide",
      name: "高龄津贴",
      extensions: { nationalColumns: { task_type: "05" } },
    });
    expect([stderr.includes("/task_type: "), code]).toEqual([true, 1]);
  });

  it.each([
    [["--to", "national-columns"], { recordType: "contact-channel" }, "没有国家事项表的栏"],
    [["--to", "national-columns"], { recordType: "service-guide" }, "不合模式"],
    [["--from", "national-columns"], { task_name: "x" }, "--type"],
    [["--from", "national-columns", "--type", "service-guide"], { task_name: { a: 1 } }, "应为一个对象"],
    [["--from", "national-columns", "--type", "service-guide", "--codes", "x.json"], {}, "x.json"],
  ])("refuses %j with %j", async (options, input, message) => {
    const ended = await zwgk(["convert", "-", ...options], { stdin: JSON.stringify(input) });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain(message);
  });
});
