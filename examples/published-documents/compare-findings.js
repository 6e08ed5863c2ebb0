// Each published document gives exactly the findings written down for it. `--write` writes them down anew.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "@zwgk/validators";

const here = fileURLToPath(new URL(".", import.meta.url));
const text = (path) => readFileSync(here + path, "utf8");

const paths = readdirSync(`${here}records`, { recursive: true })
  .filter((path) => path.endsWith(".json"))
  .sort();

for (const path of paths) {
  const { findings } = validate(JSON.parse(text(`records/${path}`)), { asOf: "2026-11-23" });
  const found = findings.map(({ code, severity, pointer }) => ({ code, severity, pointer }));
  const printed = `${JSON.stringify(found, null, 2)}\n`;
  const expected = `expected/${path}`;
  if (process.argv.includes("--write")) {
    mkdirSync(dirname(here + expected), { recursive: true });
    writeFileSync(here + expected, printed);
  } else if (!existsSync(here + expected) || text(expected) !== printed) {
    console.error(`${path} gives other findings than ${expected}:\n${printed}`);
    process.exitCode = 1;
  } else {
    console.log(`ok: ${path}, ${found.length} finding(s)`);
  }
}
