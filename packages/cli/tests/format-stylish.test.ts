import { rules } from "@zwgk/validators";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { faulty, folderWith, guide, shapeOnly, zwgk } from "./zwgk.js";

describe("stylish", () => {
  it("groups by file and record, and aligns what it says", async () => {
    const cwd = folderWith({
      "guides.json": [
        guide,
        { ...faulty, name: "慈善组织公开募捐资格审批" },
        { recordType: "service-guide" },
      ],
      "profile.json": shapeOnly,
    });
    const { stdout } = await zwgk(["validate", "guides.json", "--quiet", "--profile", "profile.json"], {
      cwd,
    });
    const body = stdout.slice(0, stdout.indexOf("✖"));
    expect(body).toMatchInlineSnapshot(`
      "guides.json
        服务指南  慈善组织公开募捐资格审批  (fj-002)  第 2 条
          错误  第 9 行  未知字段 zzz；模式以外的内容放在记录的 extensions 下
                         zzz  schema/additionalProperties

        服务指南  第 3 条
          错误  第 12 行  缺少必填字段 name（事项名称）
                          （记录）  schema/required

      "
    `);
    expect(stdout.slice(body.length)).toMatch(/^✖ 1 个文件，3 条记录：2 个错误；规则未评估 \d+ 次.*\n$/);
  });

  it("shows a finding of a rule with its basis", async () => {
    const rule = rules.find(({ basis }) => basis.some(({ article }) => article !== undefined));
    const record = rule?.examples.find(({ findings }) => findings.length > 0)?.record;
    const { stdout } = await zwgk(["validate", "-", "--as-of", "2026-11-23"], {
      stdin: JSON.stringify(record),
    });
    expect(stdout).toMatch(new RegExp(`^ {10,}\\S.*  ${rule?.code}\n {10,}依据：\\S`, "m"));
  });

  it("gives the code a line of its own where the place is long", async () => {
    const key = "旧系统导出字段".repeat(8);
    const { stdout } = await zwgk(["validate", "-"], { stdin: JSON.stringify({ ...guide, [key]: 1 }) });
    expect(stdout).toMatch(/^ +schema\/additionalProperties$/m);
  });

  it("does not pass nothing off as a success", async () => {
    const { stdout, code } = await zwgk(["validate", "-", "--quiet"], { stdin: "[]" });
    expect(stdout).toBe("⚠ 没有检查任何记录\n");
    expect(code).toBe(0);
  });

  it("says which inputs were not read", async () => {
    const { stdout, stderr } = await zwgk(["validate", "nope.json"]);
    expect(stdout).toBe("✖ 没有检查任何记录；1 处未能读取\n");
    expect(stderr).toMatch(/^nope\.json: 无法读取：不存在\n用时 \d+\.\d\d 秒\n$/);
  });

  it("says how often rules were not run, and how to see why", async () => {
    const { stdout } = await zwgk(["validate", "-"], { stdin: JSON.stringify(faulty) });
    const signed = { dateSigned: "2030-01-02", publishedOn: "2030-01-05" };
    const contract = { recordType: "procurement-contract", suppliers: [{ name: "甲公司" }], ...signed };
    const uncovered = await zwgk(["validate", "-"], { stdin: JSON.stringify(contract) });
    const broken = { recordType: "service-guide" };
    const skipped = await zwgk(["validate", "-"], { stdin: JSON.stringify(broken) });
    expect(uncovered.stdout).toMatch(/^未评估（不等于通过）：.*procurement-contract\/published-late ×1/m);
    expect(skipped.stdout).toMatch(/^未评估（不等于通过）：记录未通过模式校验，规则无法读取 ×\d\d+$/m);
    expect(skipped.stdout).toMatch(/规则未评估 \d+ 次（原因见 --format json）\n$/);
    expect(stdout).toContain("标准输入");
  });

  it("wraps Chinese at 100 columns, words whole, no line begun with a closing mark", async () => {
    const keys = Array.from({ length: 30 }, (_, index) => `办理时限、收费标准（第${index}项）`).join("；");
    const { stdout } = await zwgk(["validate", "-"], { stdin: JSON.stringify({ ...guide, [keys]: 1 }) });
    const message = stdout.split("\n").filter((line) => /^ {10,}\S/.test(line) || line.includes("未知字段"));
    expect(message.length).toBeGreaterThan(3);
    for (const line of message.slice(0, -2)) {
      expect(line.trim()).not.toMatch(/^[，。、；：！？）》”’」』】]/);
    }
    const [first = ""] = message;
    expect(stringWidth(first)).toBeLessThanOrEqual(100);
    expect(stringWidth(first)).toBeGreaterThan(90);
  });

  it("is coloured when asked, and never with NO_COLOR", async () => {
    const stdin = JSON.stringify(faulty);
    const plain = await zwgk(["validate", "-"], { stdin });
    const inPipeline = await zwgk(["validate", "-"], { stdin, env: { CI: "true" } });
    const coloured = await zwgk(["validate", "-"], { stdin, env: { FORCE_COLOR: "1" } });
    const refused = await zwgk(["validate", "-"], { stdin, env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b[");
    expect(inPipeline.stdout).toBe(plain.stdout);
    expect(coloured.stdout).toContain("\u001b[31m错误");
    expect(refused.stdout).toBe(plain.stdout);
  });
});
