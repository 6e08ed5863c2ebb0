import { dueDate } from "@zwgk/deadlines";
import type { Calendar } from "@zwgk/workdays";
import * as workdays from "@zwgk/workdays";
import type { CitedBasis, Finding, FoldedFinding, Language, NotRun, SuppressedFinding } from "./finding.js";
import type { CodeLists } from "./fiscal/code-names.js";
import { type Explaining, isFolded, withCauses } from "./folding.js";
import { privacyRules } from "./generated/privacy-rules.js";
import { schemaChecks } from "./generated/schema-checks.js";
import { sources } from "./generated/sources.js";
import { fillMessage } from "./message.js";
import { checkParts, partRulesByType } from "./part-check.js";
import { withoutPersons } from "./privacy/masking.js";
import { privacyViolations } from "./privacy/privacy-check.js";
import { indexNumberFormsOf, type Profile, suppressionOf, unitsOf } from "./profile.js";
import type { RecordOf, RecordType } from "./record-of.js";
import type { Basis, FindingData, NotEvaluated, Rule, RuleContext, Text, Violation } from "./rule.js";
import type { SchemaError } from "./schema-error.js";
import { faultMessage, type SchemaFault, schemaFaults } from "./schema-findings.js";
import { isVerified, verificationOf } from "./source.js";

export interface RecordCheckSettings {
  readonly asOf?: string;
  readonly lang?: Language;
  readonly calendar?: Calendar;
  readonly recordType?: string;
  readonly fold?: boolean;
  readonly profile: Profile;
  readonly codeLists: CodeLists;
  readonly rulesByType: ReadonlyMap<string, readonly Rule[]>;
  readonly index: number | undefined;
}

export interface RecordResult {
  readonly findings: readonly Finding[];
  readonly folded: readonly FoldedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notRun: readonly NotRun[];
}

/** Where a finding belongs; repeated on each, so that it stands alone in a list. */
export interface Place {
  readonly recordType?: string;
  readonly recordId?: string;
  readonly index?: number;
}

export const checkRecord = (given: unknown, settings: RecordCheckSettings): RecordResult => {
  const language = languageOf(settings);
  const record = withRecordType(given, settings.recordType);
  const recordType = recordTypeOf(record);
  const place: Place = {
    ...(recordType !== undefined && { recordType: withoutPersons(recordType) }),
    ...recordIdOf(record),
    ...(settings.index !== undefined && { index: settings.index }),
  };
  const found: Explaining[] = [];
  const notRun: NotRun[] = [];
  const skip = (code: string, reason: Text): void => {
    notRun.push({ code, reason: reason[language], ...place });
  };

  const faults = shapeFaults(recordType, record);
  for (const fault of faults) {
    const finding: Finding = {
      code: `schema/${fault.keyword}`,
      severity: "error",
      pointer: withoutPersons(fault.at),
      message: faultMessage({ ...fault, data: dataWithoutPersons(fault.data) }, language),
      data: dataWithoutPersons(fault.data),
      basis: [],
      ...place,
    };
    found.push({ finding, explains: [] });
  }

  const readable = isReadable(faults);
  const context = ruleContext(settings);
  const run = (
    rule: Pick<Rule, "severity" | "message" | "basis"> & { readonly code: string },
    check: () => Iterable<Violation | NotEvaluated>,
  ): void => {
    const severity = settings.profile.rules?.[rule.code] ?? rule.severity;
    if (severity === "off") skip(rule.code, turnedOff);
    else if (!readable) skip(rule.code, wrongShape);
    else {
      for (const result of check()) {
        if ("notRun" in result) skip(rule.code, result.notRun);
        else found.push(ruleFinding(rule, result, { severity, language, place }));
      }
    }
  };
  for (const rule of settings.rulesByType.get(recordType ?? "") ?? []) {
    run(rule, () => rule.check(record as RecordOf<RecordType>, context));
  }
  for (const placed of partRulesByType.get(recordType ?? "") ?? []) {
    run(placed.rule, () => checkParts(placed, record, context));
  }
  for (const { rule, severity: own, violation } of privacyViolations(record, settings.asOf)) {
    const severity = settings.profile.rules?.[rule.code] ?? own;
    if (severity !== "off") found.push(ruleFinding(rule, violation, { severity, language, place }));
  }
  for (const { code } of privacyRules) {
    if (settings.profile.rules?.[code] === "off") skip(code, turnedOff);
  }
  return { ...setAside(found, settings), notRun };
};

/** The record, with the caller's type if it claims none; `undefined` where rules cannot read it. */
export const readableRecord = (
  given: unknown,
  claimed: string | undefined,
): RecordOf<RecordType> | undefined => {
  const record = withRecordType(given, claimed);
  const recordType = recordTypeOf(record);
  return recordType !== undefined && isReadable(shapeFaults(recordType, record))
    ? (record as RecordOf<RecordType>)
    : undefined;
};

/** An unknown key leaves the rest of the record as the schema wants it, so the rules can still read it. */
const isReadable = (faults: readonly SchemaFault[]): boolean =>
  faults.every(({ keyword }) => keyword === "additionalProperties");

/** What every rule on a record, or on records together, is given. */
export const ruleContext = ({
  asOf,
  calendar = workdays,
  codeLists,
  profile,
}: Pick<RecordCheckSettings, "asOf" | "calendar" | "codeLists" | "profile">): RuleContext => ({
  asOf,
  calendar,
  dueDate,
  codeLists,
  requiredTables: profile.requiredTables ?? [],
  indexNumberForms: indexNumberFormsOf(profile),
  units: unitsOf(profile),
});

export const languageOf = ({ lang }: Pick<RecordCheckSettings, "lang">): "zh" | "en" =>
  lang === "en" ? "en" : "zh";

const wrongShape: Text = {
  zh: "记录未通过模式校验，规则无法读取",
  en: "the record does not have the shape of its schema, so the rule cannot read it",
};

export const turnedOff: Text = { zh: "配置文件关闭了本规则", en: "the profile turns the rule off" };

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

export const recordIdOf = (record: unknown): { recordId?: string } => {
  const recordId = isObject(record) ? record["recordId"] : undefined;
  return typeof recordId === "string" ? { recordId: withoutPersons(recordId) } : {};
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

/** What a rule saw, with everything a reader of the report needs. */
export const ruleFinding = (
  rule: Pick<Rule, "message" | "basis"> & { readonly code: string },
  { at, data: seen = {}, explains = [] }: Violation,
  { severity, language, place }: { severity: Finding["severity"]; language: "zh" | "en"; place: Place },
): Explaining => {
  const given = dataWithoutPersons(seen);
  const data =
    explains.length === 0
      ? given
      : {
          ...given,
          count: explains.length,
          explainedCodes: explains.map(({ code }) => code),
          explainedPointers: explains.map((explained) => explained.at),
        };
  const finding: Finding = {
    code: rule.code,
    severity,
    pointer: at,
    message: fillMessage(rule.message[language], data),
    data,
    basis: rule.basis.map((basis) => cite(basis, language)),
    ...place,
  };
  return { finding, explains };
};

/** A rule may quote what a record says: nobody's number may go out in a report. */
const dataWithoutPersons = (data: FindingData): FindingData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === "string"
        ? withoutPersons(value)
        : Array.isArray(value)
          ? value.map((each: string | number) => (typeof each === "string" ? withoutPersons(each) : each))
          : value,
    ]),
  );

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

/** A finding set aside explains nothing: what it would have folded is shown. */
const setAside = (
  found: readonly Explaining[],
  { profile, asOf, fold = true }: RecordCheckSettings,
): Omit<RecordResult, "notRun"> => {
  const left: Explaining[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const entry of found) {
    const suppression = suppressionOf(profile, entry.finding, asOf);
    if (suppression === undefined) left.push(entry);
    else suppressed.push({ ...entry.finding, reason: suppression.reason });
  }
  const findings = withCauses(left);
  if (!fold) return { findings, folded: [], suppressed };
  return {
    findings: findings.filter((each) => !isFolded(each)),
    folded: findings.filter(isFolded),
    suppressed,
  };
};
