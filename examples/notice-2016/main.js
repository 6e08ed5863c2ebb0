import { readFileSync } from "node:fs";
import { validate } from "@zwgk/validators";

const notice = JSON.parse(readFileSync(new URL("notice.json", import.meta.url), "utf8"));
const { findings, notRun } = validate(notice, { asOf: "2016-06-30" });

for (const { severity, code, pointer, message } of findings) {
  console.log(`${severity} ${code}\n  ${pointer}\n  ${message}`);
}
for (const { code, reason } of notRun) console.log(`not run ${code}: ${reason}`);
