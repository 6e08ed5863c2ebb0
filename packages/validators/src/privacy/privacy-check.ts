import { privacyRules } from "../generated/privacy-rules.js";
import type { FindingData, Severity, Violation } from "../rule.js";
import type { Detection } from "./detection.js";
import type { PrivacyRule } from "./privacy-rule.js";
import { scanRecord } from "./scan-record.js";

/** What a detector found in a record. */
export interface PrivacyViolation {
  readonly rule: PrivacyRule;
  readonly severity: Severity;
  readonly violation: Violation;
}

const ruleByKind = new Map(privacyRules.map((rule) => [rule.kind, rule]));

/** The rule behind a detection. */
export const privacyRuleOf = ({ kind }: Pick<Detection, "kind">): PrivacyRule =>
  ruleByKind.get(kind) as PrivacyRule;

/** What a finding says of a detection: where, never what. */
export const dataOf = ({ start, length, candidatesLeft }: Detection): FindingData => ({
  start,
  length,
  ...(candidatesLeft !== undefined && { candidatesLeft }),
});

/** Runs the detectors on every text of a record, whatever its shape. */
export const privacyViolations = (record: unknown, asOf: string | undefined): PrivacyViolation[] =>
  scanRecord(record, asOf === undefined ? {} : { asOf }).map((detection) => ({
    rule: privacyRuleOf(detection),
    severity: detection.severity,
    violation: { at: detection.pointer, data: dataOf(detection) },
  }));
