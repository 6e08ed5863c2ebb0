import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { zwgk } from "./zwgk.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

describe("zwgk", () => {
  it("tells its version", async () => {
    for (const flag of ["--version", "-V"]) {
      expect(await zwgk([flag])).toEqual({ stdout: `zwgk ${version}\n`, stderr: "", code: 0 });
    }
  });

  it("helps in Chinese first, on standard output when asked", async () => {
    for (const args of [["--help"], ["help"]]) {
      const { stdout, stderr, code } = await zwgk(args);
      expect(stdout).toMatch(/^用法 Usage: zwgk /);
      for (const verb of [
        "validate",
        "types",
        "schema",
        "new",
        "rules",
        "convert",
        "workday",
        "deadline",
        "agenda",
      ]) {
        expect(stdout).toMatch(new RegExp(`^ {2}${verb} .*[一-鿿].* · [a-z]`, "m"));
      }
      expect([stderr, code]).toEqual(["", 0]);
    }
  });

  it("helps with each verb", async () => {
    const { stdout } = await zwgk(["validate", "--help"]);
    for (const option of [
      "type",
      "format",
      "output",
      "as-of",
      "fail-on",
      "profile",
      "calendar",
      "lang",
      "quiet",
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}--${option}\\b`, "m"));
    }
    expect((await zwgk(["help", "rules"])).stdout).toMatch(/^用法 Usage: zwgk rules /);
  });

  it("shows its help on standard error when nothing is asked", async () => {
    const { stdout, stderr, code } = await zwgk([]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^用法 Usage: /);
    expect(code).toBe(2);
  });
});

describe("bad usage", () => {
  it.each([
    [["vlidate"], "没有动词 vlidate，是否为 validate？", "unknown command 'vlidate'"],
    [["validate"], "缺少参数 inputs", "missing required argument 'inputs'"],
    [
      ["validate", "-", "--fromat", "json"],
      "未知选项 --fromat，是否为 --format？",
      "unknown option '--fromat'",
    ],
    [["validate", "-", "--type"], "选项 --type <type> 缺少取值", "option '--type <type>' argument missing"],
    [["types", "extra"], "参数过多", "too many arguments"],
    [
      ["validate", "-", "--format", "xml"],
      "--format 不能是“xml”；可用：stylish、json",
      '--format cannot be "xml"',
    ],
    [["validate", "-", "--fail-on", "fatal"], "--fail-on 不能是“fatal”", '--fail-on cannot be "fatal"'],
    [["rules", "--format", "csv"], "--format 不能是“csv”；可用：text、json", '--format cannot be "csv"'],
  ])("%j is told in the language asked for", async (args, zh, en) => {
    const chinese = await zwgk(args);
    expect(chinese.stderr).toContain(`错误：${zh}`);
    expect([chinese.stdout, chinese.code]).toEqual(["", 2]);
    const english = await zwgk([...args.slice(0, 1), "--lang", "en", ...args.slice(1)]);
    expect(english.stderr).toContain(`error: ${en}`);
    expect(english.code).toBe(2);
  });

  it("refuses a language it does not speak", async () => {
    const { stderr, code } = await zwgk(["types", "--lang", "fr"]);
    expect(stderr).toContain("--lang 不能是“fr”；可用：zh-CN、en");
    expect(code).toBe(2);
  });
});
