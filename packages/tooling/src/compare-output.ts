import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs an example and compares what it prints with `expected-output.txt`.
 *
 * usage: compare-output.ts COMMAND, in the example's folder. A command that exits
 * with 77 lacks something optional; its own message says what.
 */
const command = process.argv[2] ?? "";
const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: "utf8" });
const expected = readFileSync("expected-output.txt", "utf8");

if (status === 77) {
  console.log(`skipped: ${stderr.trim()}`);
} else if (stdout === expected) {
  console.log(`ok: ${command}`);
} else {
  console.error(`${command} printed:\n${stdout}\n${stderr}\nbut expected-output.txt has:\n${expected}`);
  process.exitCode = 1;
}
