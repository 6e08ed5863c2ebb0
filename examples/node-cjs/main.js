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

// Rules that could not be evaluated somewhere never count as passed.
const notRun = new Map();
for (const { code, reason } of report.notRun) notRun.set(reason, [...(notRun.get(reason) ?? []), code]);
for (const [reason, codes] of notRun) console.log(`not run, ${codes.length} rule(s): ${reason}`);
