import { privacyRules } from "../generated/privacy-rules.js";
import type { Severity, Violation } from "../rule.js";
import { pointerOf } from "./each-text.js";
import type { PrivacyRule } from "./privacy-rule.js";
import { withoutPersons } from "./redact.js";
import { scanRecord } from "./scan-record.js";

/** What a detector found in a record. */
export interface PrivacyViolation {
  readonly rule: PrivacyRule;
  readonly severity: Severity;
  readonly violation: Violation;
}

const ruleByKind = new Map(privacyRules.map((rule) => [rule.kind, rule]));

/** Runs the detectors on every text of a record, whatever its shape. */
export const privacyViolations = (record: unknown, asOf: string | undefined): PrivacyViolation[] => {
  const violations: PrivacyViolation[] = [];
  scanRecord(record, asOf, (place, found) => {
    const at = withoutPersons(pointerOf(place));
    for (const { kind, start, length, severity, candidatesLeft } of found) {
      const rule = ruleByKind.get(kind) as PrivacyRule;
      const data = { start, length, ...(candidatesLeft !== undefined && { candidatesLeft }) };
      violations.push({ rule, severity, violation: { at, data } });
    }
  });
  return violations;
};
