// What the workflow's validate step prints and writes, run here without GitHub.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "zwgk-sarif-"));
const sarif = join(folder, "zwgk.sarif");
const { stdout, status } = spawnSync(
  "npx",
  [
    "--no-install",
    "zwgk",
    "validate",
    "records",
    "--format",
    "github",
    "--output",
    `sarif=${sarif}`,
    "--as-of",
    "2026-11-23",
  ],
  { encoding: "utf8" },
);
process.stdout.write(stdout);
console.log(`exit ${status}`);

const [run] = JSON.parse(readFileSync(sarif, "utf8")).runs;
for (const { ruleId, level, locations } of run.results) {
  const { artifactLocation, region } = locations[0].physicalLocation;
  console.log(`sarif: ${level} ${ruleId} ${artifactLocation.uri}:${region.startLine}`);
}
rmSync(folder, { recursive: true });
