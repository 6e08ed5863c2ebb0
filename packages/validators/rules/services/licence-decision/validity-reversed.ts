import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { exampleLicence } from "../../../src/services/example-decision.js";

/**
 * A licence whose validity ends before it begins.
 */
export const validityReversed: Rule<"licence-decision"> = {
  code: "licence-decision/validity-reversed",
  severity: "error",
  title: { zh: "有效期起止颠倒", en: "Validity ends before it begins" },
  message: {
    zh: "有效期自 {from} 至 {to}，起始晚于截止",
    en: "valid from {from} to {to}: it ends before it begins",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "five years", record: exampleLicence, findings: [] },
    { name: "for ever", record: { ...exampleLicence, validTo: "2099-12-31" }, findings: [] },
    { name: "one day", record: { ...exampleLicence, validTo: "2024-02-04" }, findings: [] },
    {
      name: "the years exchanged",
      record: { ...exampleLicence, validFrom: "2029-02-04", validTo: "2024-02-03" },
      findings: ["/validTo"],
    },
  ],
  *check({ validFrom, validTo }) {
    if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return;
    yield { at: pointer("validTo"), data: { from: validFrom, to: validTo } };
  },
};
