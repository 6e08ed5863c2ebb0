import { browser } from "./check/browser.js";
import { fixtures } from "./check/fixtures.js";
import { guides } from "./check/guides.js";
import { listsNamed } from "./check/lists-named.js";
import { names } from "./check/names.js";
import { oneLawOneTitle } from "./check/one-law-one-title.js";
import { packageChecks } from "./check/packages.js";
import { portablePatterns } from "./check/portable-patterns.js";
import { redos } from "./check/redos.js";
import { requirements } from "./check/requirements.js";
import { schemaStyle } from "./check/schema-style.js";
import { severities } from "./check/severities.js";
import { unfinished } from "./check/unfinished.js";
import { packProject } from "./packed.js";

const project = packProject();
const checks = [
  names,
  fixtures,
  unfinished,
  severities,
  guides,
  requirements,
  listsNamed,
  oneLawOneTitle,
  schemaStyle,
  portablePatterns,
  redos,
  browser,
  ...packageChecks(project),
];

for (const { name, mend, run } of checks) {
  const faults = await run();
  console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const fault of faults) console.log(`     ${fault}`);
  if (faults.length > 0) {
    console.log(`     → ${mend}`);
    process.exitCode = 1;
  }
}
project.remove();
