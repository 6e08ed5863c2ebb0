// An older CommonJS system checks a batch of award notices and groups the findings by rule.
const { recordTypes } = require("@zwgk/schemas");
const { createValidator } = require("@zwgk/validators");
const notices = require("./notices.json");

const report = createValidator().validateAll(notices, { asOf: "2026-11-23" });
console.log(
  `${recordTypes["procurement-result"].title.zh}: ${report.records} records, ${report.valid} without an error`,
);

const byCode = new Map();
for (const { code, index } of report.findings) byCode.set(code, [...(byCode.get(code) ?? []), index]);
for (const [code, indexes] of byCode) console.log(`${code}: record ${indexes.join(", ")}`);

const notRun = new Set(report.notRun.map(({ code }) => code));
console.log(`not run: ${[...notRun].join(", ") || "nothing"}`);
