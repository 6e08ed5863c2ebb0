import { type Calendar, InvalidDateError, isDate } from "@zwgk/workdays";
import { type CodeList, refuseFaultyLists } from "./code-list.js";
import type { Language, Report } from "./finding.js";
import { codeListsWith } from "./fiscal/code-names.js";
import { partRules } from "./generated/part-rules.js";
import { privacyRules } from "./generated/privacy-rules.js";
import { recordSetRules } from "./generated/record-set-rules.js";
import { rules } from "./generated/rules.js";
import {
  type Profile,
  ProfileError,
  unknownCodes,
  unknownTables,
  unlistedUnits,
  unreadableForms,
} from "./profile.js";
import { checkRecord, type RecordResult } from "./record-check.js";
import { type Comparison, checkRecordSet } from "./record-set-check.js";
import type { Rule } from "./rule.js";
import { schemaMessages } from "./schema-messages.js";

export interface ValidatorOptions {
  readonly profile?: Profile;
  /** Lists of the year in the place of the built-in ones, for the classifications they hold codes of. */
  readonly codeLists?: readonly CodeList[];
}

export interface ValidateOptions {
  /** The day the check is made for, `YYYY-MM-DD`. Rules that need it are reported as not run without it. */
  readonly asOf?: string;
  /** Language of messages and reasons; `zh-CN` by default. */
  readonly lang?: Language;
  /** Working days with further years or regional days; the national arrangements by default. */
  readonly calendar?: Calendar;
  /** `false` lists what another finding explains beside it; by default it is in `folded`. */
  readonly fold?: boolean;
  /** Record type of a record that does not carry `recordType` itself. */
  readonly recordType?: string;
}

export interface Validator {
  /**
   * Checks one record: its shape, then every rule of its type. Bad input makes findings, not exceptions.
   *
   * @throws {InvalidDateError} when `asOf` is not a day.
   */
  validate(record: unknown, options?: ValidateOptions): Report;
  /** Checks each record, then compares them with each other; findings carry the `index` of their record. */
  validateAll(records: Iterable<unknown>, options?: ValidateOptions): Report;
  /**
   * Only compares records with each other, for who checks them one by one as they come.
   *
   * @throws {InvalidDateError} when `asOf` is not a day.
   */
  compare(records: readonly unknown[], options?: ValidateOptions): Comparison;
}

const schemaCodes = Object.keys(schemaMessages).map((keyword) => `schema/${keyword}`);

const rulesByType = new Map<string, Rule[]>();
for (const rule of rules) {
  const recordType = rule.code.slice(0, rule.code.indexOf("/"));
  rulesByType.set(recordType, [...(rulesByType.get(recordType) ?? []), rule]);
}

const refuseUnusableProfile = (profile: Profile): void => {
  const known = [...rules, ...partRules, ...recordSetRules, ...privacyRules].map(({ code }) => code);
  const unknown = unknownCodes(profile, new Set([...known, ...schemaCodes]));
  if (unknown.length > 0) {
    throw new ProfileError({
      zh: `配置文件写了不存在的代码：${unknown.join("、")}`,
      en: `the profile names unknown codes: ${unknown.join(", ")}`,
    });
  }
  const tables = unknownTables(profile);
  if (tables.length > 0) {
    throw new ProfileError({
      zh: `配置文件的 requiredTables 写了不存在的表：${tables.join("、")}`,
      en: `requiredTables of the profile names unknown tables: ${tables.join(", ")}`,
    });
  }
  const forms = unreadableForms(profile);
  if (forms.length > 0) {
    throw new ProfileError({
      zh: `配置文件的 indexNumberForms 写法不对：${forms.join("、")}`,
      en: `indexNumberForms of the profile cannot be read: ${forms.join(", ")}`,
    });
  }
  const units = unlistedUnits(profile);
  if (units.length > 0) {
    throw new ProfileError({
      zh: `配置文件的 units 提到没有列出的单位：${units.join("、")}`,
      en: `units of the profile speak of units that are not listed: ${units.join(", ")}`,
    });
  }
  const fixed = Object.keys(profile.rules ?? {}).filter((code) => code.startsWith("schema/"));
  if (fixed.length > 0) {
    throw new ProfileError({
      zh: `schema/… 的级别不能更改：${fixed.join("、")}`,
      en: `the severity of schema findings is fixed: ${fixed.join(", ")}`,
    });
  }
};

const nothing: Comparison = { findings: [], suppressed: [], notRun: [] };

const reportOf = (results: readonly RecordResult[], across: Comparison = nothing): Report => {
  const findings = [...results.flatMap((result) => result.findings), ...across.findings];
  const wrong = new Set(
    across.findings.filter(({ severity }) => severity === "error").map(({ index }) => index),
  );
  const valid = results.filter(
    (result, index) =>
      !wrong.has(index) &&
      [...result.findings, ...result.folded].every(({ severity }) => severity !== "error"),
  ).length;
  return {
    ok: valid === results.length,
    records: results.length,
    valid,
    findings,
    folded: results.flatMap((result) => result.folded),
    suppressed: [...results.flatMap((result) => result.suppressed), ...across.suppressed],
    notRun: [...results.flatMap((result) => result.notRun), ...across.notRun],
  };
};

/** A mistyped day would leave suppressions and deadlines to chance. */
const refuseInvalidDay = ({ asOf }: ValidateOptions): void => {
  if (asOf !== undefined && !isDate(asOf)) throw new InvalidDateError(asOf);
};

/**
 * A validator with a profile's settings and a county's own code lists.
 *
 * @throws {ProfileError} when the profile names a code or a table that does not exist, or sets the severity of a
 *   `schema/…` code: a record of the wrong shape is not made right by a setting.
 * @throws {CodeListError} when a code list cannot be used; `codeListFaults` names every fault.
 */
export const createValidator = ({
  profile = {},
  codeLists: loaded = [],
}: ValidatorOptions = {}): Validator => {
  refuseUnusableProfile(profile);
  refuseFaultyLists(loaded);
  const codeLists = codeListsWith(loaded);
  const check = (record: unknown, options: ValidateOptions, index?: number): RecordResult =>
    checkRecord(record, { ...options, profile, codeLists, rulesByType, index });
  const compare = (records: readonly unknown[], options: ValidateOptions): Comparison =>
    checkRecordSet(records, recordSetRules, { ...options, profile, codeLists });
  return {
    validate: (record, options = {}) => {
      refuseInvalidDay(options);
      return reportOf([check(record, options)]);
    },
    validateAll: (records, options = {}) => {
      refuseInvalidDay(options);
      const all = [...records];
      const results = all.map((record, index) => check(record, options, index));
      return reportOf(results, compare(all, options));
    },
    compare: (records, options = {}) => {
      refuseInvalidDay(options);
      return compare(records, options);
    },
  };
};

const withoutProfile = createValidator();

/** Checks one record with the rules as they are published. */
export const validate: Validator["validate"] = withoutProfile.validate;
