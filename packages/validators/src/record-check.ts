import type { Calendar } from "@zwgk/workdays";
import * as workdays from "@zwgk/workdays";
import type { CitedBasis, Finding, Language, NotRun, SuppressedFinding } from "./finding.js";
import { schemaChecks } from "./generated/schema-checks.js";
import { sources } from "./generated/sources.js";
import { fillMessage } from "./message.js";
import { type Profile, suppressionOf } from "./profile.js";
import type { RecordOf, RecordType } from "./record-of.js";
import type { Basis, FindingData, Rule, RuleContext, Text } from "./rule.js";
import type { SchemaError } from "./schema-error.js";
import { faultMessage, type SchemaFault, schemaFaults } from "./schema-findings.js";
import { isVerified, verificationOf } from "./source.js";

export interface RecordCheckSettings {
  readonly asOf?: string;
  readonly lang?: Language;
  readonly calendar?: Calendar;
  readonly recordType?: string;
  readonly profile: Profile;
  readonly rulesByType: ReadonlyMap<string, readonly Rule[]>;
  readonly index: number | undefined;
}

export interface RecordResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notRun: readonly NotRun[];
}

/** Where a finding belongs; repeated on each, so that it stands alone in a list. */
interface Place {
  readonly recordType?: string;
  readonly recordId?: string;
  readonly index?: number;
}

export const checkRecord = (given: unknown, settings: RecordCheckSettings): RecordResult => {
  const language = settings.lang === "en" ? "en" : "zh";
  const record = withRecordType(given, settings.recordType);
  const recordType = recordTypeOf(record);
  const place: Place = {
    ...(recordType !== undefined && { recordType }),
    ...recordIdOf(record),
    ...(settings.index !== undefined && { index: settings.index }),
  };
  const found: Finding[] = [];
  const notRun: NotRun[] = [];
  const skip = (code: string, reason: Text): void => {
    notRun.push({ code, reason: reason[language], ...place });
  };

  const faults = shapeFaults(recordType, record);
  for (const fault of faults) {
    found.push({
      code: `schema/${fault.keyword}`,
      severity: "error",
      pointer: fault.at,
      message: faultMessage(fault, language),
      data: fault.data,
      basis: [],
      ...place,
    });
  }

  // An unknown key leaves the rest of the record as the schema wants it, so the rules can still read it.
  const readable = faults.every(({ keyword }) => keyword === "additionalProperties");
  const context: RuleContext = { asOf: settings.asOf, calendar: settings.calendar ?? workdays };
  for (const rule of settings.rulesByType.get(recordType ?? "") ?? []) {
    const severity = settings.profile.rules?.[rule.code] ?? rule.severity;
    if (severity === "off") skip(rule.code, turnedOff);
    else if (!readable) skip(rule.code, wrongShape);
    else {
      for (const result of rule.check(record as RecordOf<RecordType>, context)) {
        if ("notRun" in result) skip(rule.code, result.notRun);
        else found.push(ruleFinding(rule, { severity, ...result, language, place }));
      }
    }
  }
  return { ...setAside(found, settings), notRun };
};

const wrongShape: Text = {
  zh: "记录未通过模式校验，规则无法读取",
  en: "the record does not have the shape of its schema, so the rule cannot read it",
};

const turnedOff: Text = { zh: "配置文件关闭了本规则", en: "the profile turns the rule off" };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The record, with the caller's type where it claims none itself. */
const withRecordType = (record: unknown, recordType: string | undefined): unknown =>
  recordType !== undefined && isObject(record) && !Object.hasOwn(record, "recordType")
    ? { ...record, recordType }
    : record;

const recordTypeOf = (record: unknown): string | undefined => {
  const claimed = isObject(record) ? record["recordType"] : undefined;
  return typeof claimed === "string" ? claimed : undefined;
};

const recordIdOf = (record: unknown): { recordId?: string } => {
  const recordId = isObject(record) ? record["recordId"] : undefined;
  return typeof recordId === "string" ? { recordId } : {};
};

const shapeFaults = (recordType: string | undefined, record: unknown): SchemaFault[] => {
  if (recordType === undefined) return schemaFaults("record", record, [withoutType(record)]);
  const check = Object.hasOwn(schemaChecks, recordType) ? schemaChecks[recordType] : undefined;
  if (check === undefined) {
    const known = Object.keys(schemaChecks);
    return [{ keyword: "record-type", at: "/recordType", data: { recordType, known }, hint: undefined }];
  }
  return check(record) ? [] : schemaFaults(recordType, record, check.errors ?? []);
};

/** Why a value is no record of any type. */
const withoutType = (record: unknown): SchemaError => {
  if (!isObject(record)) return { instancePath: "", keyword: "type", params: { type: "object" } };
  return Object.hasOwn(record, "recordType")
    ? { instancePath: "/recordType", keyword: "type", params: { type: "string" } }
    : { instancePath: "", keyword: "required", params: { missingProperty: "recordType" } };
};

const ruleFinding = (
  rule: Rule,
  {
    severity,
    at,
    data = {},
    language,
    place,
  }: { severity: Finding["severity"]; at: string; data?: FindingData; language: "zh" | "en"; place: Place },
): Finding => ({
  code: rule.code,
  severity,
  pointer: at,
  message: fillMessage(rule.message[language], data),
  data,
  basis: rule.basis.map((basis) => cite(basis, language)),
  ...place,
});

const cite = ({ source: id, article }: Basis, language: "zh" | "en"): CitedBasis => {
  const source = sources[id];
  if (source === undefined) throw new Error(`no source "${id}" in sources/`);
  return {
    source: id,
    title: source.title[language],
    ...(article !== undefined && { article }),
    verified: isVerified(verificationOf(source, article)),
  };
};

const setAside = (
  found: readonly Finding[],
  { profile, asOf }: RecordCheckSettings,
): Pick<RecordResult, "findings" | "suppressed"> => {
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const suppression = suppressionOf(profile, finding, asOf);
    if (suppression === undefined) findings.push(finding);
    else suppressed.push({ ...finding, reason: suppression.reason });
  }
  return { findings, suppressed };
};
