import { readdirSync, readFileSync } from "node:fs";
import { compileProcesses } from "@zwgk/validators";

const folder = new URL("notices/", import.meta.url);
const notices = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

for (const { projectNumber, projectName, state, lots, events } of compileProcesses(notices)) {
  console.log(`\n${projectNumber} ${projectName}: ${state}`);
  for (const lot of lots) console.log(`  ${lot.lotNumber} ${lot.title}: ${lot.state}`);
  for (const { publishedOn, step, lotNumbers = [] } of events) {
    console.log(`  ${publishedOn} ${step} ${lotNumbers.join("、")}`.trimEnd());
  }
}
