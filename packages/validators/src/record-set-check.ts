import type { Finding, NotRun, SuppressedFinding } from "./finding.js";
import { pointer, pointerSegments } from "./pointer.js";
import { suppressionOf } from "./profile.js";
import {
  contextOf,
  languageOf,
  type RecordCheckSettings,
  type RecordResult,
  recordIdOf,
  ruleFinding,
  turnedOff,
} from "./record-check.js";
import type { RecordSetRule } from "./rule.js";

/** What the rules across records found; findings carry the index of the record they are on. */
export interface RecordSetResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notRun: readonly NotRun[];
}

export const checkRecordSet = (
  results: readonly RecordResult[],
  rules: readonly RecordSetRule[],
  settings: Omit<RecordCheckSettings, "rulesByType" | "index">,
): RecordSetResult => {
  const placed = results.flatMap(({ record }, index) => (record === undefined ? [] : [{ record, index }]));
  const records = placed.map(({ record }) => record);
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const notRun: NotRun[] = [];
  if (records.length < 2) return { findings, suppressed, notRun };
  const { profile, asOf } = settings;
  const language = languageOf(settings);
  const context = contextOf(settings);
  for (const rule of rules) {
    const severity = profile.rules?.[rule.code] ?? rule.severity;
    if (severity === "off") {
      notRun.push({ code: rule.code, reason: turnedOff[language] });
      continue;
    }
    for (const result of rule.check(records, context)) {
      if ("notRun" in result) {
        notRun.push({ code: rule.code, reason: result.notRun[language] });
        continue;
      }
      const [first = "", ...rest] = pointerSegments(result.at);
      const { record, index } = placed[Number(first)] as (typeof placed)[number];
      const place = { recordType: record.recordType, ...recordIdOf(record), index };
      const { finding } = ruleFinding(
        rule,
        { ...result, at: pointer(...rest) },
        { severity, language, place },
      );
      const suppression = suppressionOf(profile, finding, asOf);
      if (suppression === undefined) findings.push(finding);
      else suppressed.push({ ...finding, reason: suppression.reason });
    }
  }
  return { findings, suppressed, notRun };
};
