// A county system holds a page back until its record is in order.
import { readFileSync } from "node:fs";
import { serviceGuide } from "@zwgk/schemas";
import { createValidator } from "@zwgk/validators";

const record = JSON.parse(readFileSync(new URL("guide.json", import.meta.url), "utf8"));

// 1. Shape: zod parses the record, and from here on it is typed.
const guide = serviceGuide.parse(record);
console.log(`${guide.name}: the shape is right`);

// 2. Rules: what the county has decided otherwise stands in its profile, with a reason.
const validator = createValidator({
  profile: { rules: { "material/catch-all": "info" } },
});
const report = validator.validate(guide, { asOf: "2026-11-23", lang: "zh-CN" });

for (const { severity, pointer, message } of report.findings) {
  console.log(`${severity} ${pointer} ${message}`);
}
console.log(report.ok ? "publish" : "hold back");
