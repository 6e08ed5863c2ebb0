import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { faulty, folderWith, jsonReport, main, zwgk } from "./zwgk.js";

/** A list of records that makes a report of several megabytes. */
const many = `${JSON.stringify(faulty)}\n`.repeat(10_000);

describe("standard output", () => {
  it.each(["json", "ndjson", "stylish"])("is whole, however slow the reader: %s", async (format) => {
    const cwd = folderWith({ "many.ndjson": many });
    const args = ["validate", "many.ndjson", "--format", format];
    const child = spawn(process.execPath, [main, ...args], { cwd, stdio: ["ignore", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    let first = true;
    for await (const chunk of child.stdout) {
      chunks.push(chunk as Buffer);
      if (first) await delay(300);
      first = false;
    }
    if (child.exitCode === null) await once(child, "close");
    expect(child.exitCode).toBe(1);
    const slow = Buffer.concat(chunks).toString();
    expect(slow.length).toBeGreaterThan(1_000_000);
    expect(slow === (await zwgk(args, { cwd })).stdout).toBe(true);
  });

  it("may be closed by its reader without a word", async () => {
    const cwd = folderWith({ "many.ndjson": many });
    const child = spawn(process.execPath, [main, "validate", "many.ndjson", "--format", "ndjson"], { cwd });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = (await once(child, "close")) as [number | null];
    expect(stderr).toBe("");
    expect([0, 1]).toContain(code);
  });

  it("holds nothing but the report", async () => {
    const { stdout, stderr } = await zwgk(["validate", "nope.json", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
    expect(stderr).toContain("nope.json");
  });
});

describe("standard input", () => {
  it("is read as it comes, a record cut in two included", async () => {
    const child = spawn(process.execPath, [main, "validate", "-", "--format", "ndjson"]);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    const bytes = Buffer.from(`${JSON.stringify({ ...faulty, name: "社会团体" })}\n`.repeat(3));
    for (let at = 0; at < bytes.length; at += 7) {
      child.stdin.write(bytes.subarray(at, at + 7));
      if (at % 70 === 0) await delay(1);
    }
    child.stdin.end();
    await once(child, "close");
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
      kind: "summary",
      records: 3,
    });
    expect(stdout).not.toContain("input/");
  });

  it("takes thousands of records", async () => {
    const { report } = await jsonReport(["-"], { stdin: many });
    expect(report.summary).toMatchObject({ records: 10_000, valid: 0 });
    expect(report.findings.at(-1)).toMatchObject({ line: 10_000, index: 9_999 });
  });
});
