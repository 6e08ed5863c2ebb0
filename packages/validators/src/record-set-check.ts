import type { Finding, NotRun, SuppressedFinding } from "./finding.js";
import { pointer, pointerSegments } from "./pointer.js";
import { suppressionOf } from "./profile.js";
import {
  languageOf,
  type Place,
  type RecordCheckSettings,
  readableRecord,
  recordIdOf,
  ruleContext,
  ruleFinding,
  turnedOff,
} from "./record-check.js";
import type { RecordSetRule } from "./rule.js";

/** What the rules across records said; `index` is the record's place in the list that was given. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notRun: readonly NotRun[];
}

export const checkRecordSet = (
  given: readonly unknown[],
  rules: readonly RecordSetRule[],
  settings: Omit<RecordCheckSettings, "rulesByType" | "index">,
): Comparison => {
  const placed = given.flatMap((value, index) => {
    const record = readableRecord(value, settings.recordType);
    return record === undefined ? [] : [{ record, index }];
  });
  const records = placed.map(({ record }) => record);
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const notRun: NotRun[] = [];
  if (records.length < 2) return { findings, suppressed, notRun };
  const { profile, asOf } = settings;
  const language = languageOf(settings);
  const context = ruleContext(settings);
  /** The record a pointer into the list names, and the rest of the pointer. */
  const locate = (at: string): { place: Place; at: string } => {
    const [first = "", ...rest] = pointerSegments(at);
    const { record, index } = placed[Number(first)] as (typeof placed)[number];
    return { place: { recordType: record.recordType, ...recordIdOf(record), index }, at: pointer(...rest) };
  };
  for (const rule of rules) {
    const severity = profile.rules?.[rule.code] ?? rule.severity;
    if (severity === "off") {
      notRun.push({ code: rule.code, reason: turnedOff[language], ...locate(pointer(0)).place });
      continue;
    }
    for (const result of rule.check(records, context)) {
      const { place, at } = locate(result.at);
      if ("notRun" in result) {
        notRun.push({ code: rule.code, reason: result.notRun[language], ...place });
        continue;
      }
      const { finding } = ruleFinding(rule, { ...result, at }, { severity, language, place });
      const suppression = suppressionOf(profile, finding, asOf);
      if (suppression === undefined) findings.push(finding);
      else suppressed.push({ ...finding, reason: suppression.reason });
    }
  }
  return { findings, suppressed, notRun };
};
