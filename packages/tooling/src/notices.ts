import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "./notices/judge.js";
import type { TranscribedNotice } from "./notices/transcribed-notice.js";

/** Makes records of the transcribed notices in a folder and holds the findings against what their readers noted. */
const [folder = ""] = process.argv.slice(2);
const asOf = "2026-11-23";

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const notice = JSON.parse(readFileSync(join(folder, file), "utf8")) as TranscribedNotice;
  const { id, recordTypes, findings, disagreements } = judge(notice, asOf);
  console.log(
    `${disagreements.length === 0 ? "agrees " : "DIFFERS"} ${id} ${[...new Set(recordTypes)].join(", ")}`,
  );
  for (const line of [...findings, ...disagreements.map((text) => `→ ${text}`)])
    console.log(`        ${line}`);
  if (disagreements.length > 0) process.exitCode = 1;
}
