import { type IndexNumberForm, indexNumberForm } from "./disclosure/index-number.js";
import { fieldLabel } from "./field-label.js";
import type { Finding } from "./finding.js";
import { plainName } from "./plain-name.js";
import type { Severity, Text } from "./rule.js";
import { type UnitsOfYear, unitsWith } from "./units/known-units.js";
import type { RegisteredUnit } from "./units/unit-register.js";

/** A county's own settings: how grave a rule is here, and findings set aside with a written reason. */
export interface Profile {
  readonly $schema?: string;
  readonly name?: string;
  /** Severity by rule code; `off` does not run the rule, and the report says so. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly suppressions?: readonly Suppression[];
  /** Tables this place has to publish, where the sets that are known do not fit it. */
  readonly requiredTables?: readonly RequiredTables[];
  /** Forms of index numbers used here: `"QZ{5d}-{4d}-{year}-{4-5d}"`. */
  readonly indexNumberForms?: readonly string[];
  /** Units of the place, by which names in documents are looked up; they come before those built in. */
  readonly units?: readonly RegisteredUnit[];
}

/** The tables a place has to publish in some years. */
export interface RequiredTables {
  readonly recordType: "department-budget" | "department-final-accounts";
  /** A name the record's `region` contains; without it, wherever the record is from. */
  readonly region?: string;
  /** First fiscal year; without it, all before. */
  readonly from?: number;
  /** Last fiscal year; without it, all after. */
  readonly to?: number;
  /** Keys of `tables`. */
  readonly tables: readonly string[];
}

export interface Suppression {
  readonly code: string;
  /** Without it, every finding of the code. */
  readonly pointer?: string;
  /** Without it, in every record. */
  readonly recordId?: string;
  /** Why, in words a reviewer accepts. */
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** The suppression that sets the finding aside, if one does. An expired one does not, nor a dated one without `asOf`. */
export const suppressionOf = (
  profile: Profile,
  finding: Finding,
  asOf: string | undefined,
): Suppression | undefined =>
  profile.suppressions?.find(
    ({ code, pointer, recordId, until }) =>
      code === finding.code &&
      (pointer === undefined || pointer === finding.pointer) &&
      (recordId === undefined || recordId === finding.recordId) &&
      (until === undefined || (asOf !== undefined && asOf <= until)),
  );

/** Codes a profile names that no rule has; a mistyped code would otherwise change nothing in silence. */
export const unknownCodes = (profile: Profile, known: ReadonlySet<string>): string[] => {
  const named = [
    ...Object.keys(profile.rules ?? {}),
    ...(profile.suppressions ?? []).map(({ code }) => code),
  ];
  return [...new Set(named)].filter((code) => !known.has(code));
};

/** Tables a profile asks for that no record of the type has, `record type: key`. */
export const unknownTables = ({ requiredTables = [] }: Profile): string[] =>
  requiredTables.flatMap(({ recordType, tables }) =>
    tables.flatMap((key) =>
      fieldLabel(recordType, ["tables", key]) === undefined ? [`${recordType}: ${key}`] : [],
    ),
  );

const formsByProfile = new WeakMap<Profile, readonly IndexNumberForm[]>();

/** The forms of index numbers of a profile, read once. */
export const indexNumberFormsOf = (profile: Profile): readonly IndexNumberForm[] => {
  const known = formsByProfile.get(profile);
  if (known !== undefined) return known;
  const forms = (profile.indexNumberForms ?? []).flatMap((template) => indexNumberForm(template) ?? []);
  formsByProfile.set(profile, forms);
  return forms;
};

/** Forms of index numbers that cannot be read. */
export const unreadableForms = ({ indexNumberForms = [] }: Profile): string[] =>
  indexNumberForms.filter((template) => indexNumberForm(template) === undefined);

const unitsByProfile = new WeakMap<Profile, UnitsOfYear>();

/** The register of units of a profile, built once. */
export const unitsOf = (profile: Profile): UnitsOfYear => {
  const known = unitsByProfile.get(profile);
  if (known !== undefined) return known;
  const units = unitsWith(profile.units ?? []);
  unitsByProfile.set(profile, units);
  return units;
};

/** Units a register puts above others, or counts in, without having them. */
export const unlistedUnits = ({ units = [] }: Profile): string[] => {
  const listed = new Set(units.map(({ name }) => plainName(name)));
  return units
    .flatMap(({ under, members = [] }) => (under === undefined ? members : [under, ...members]))
    .filter((name) => !listed.has(plainName(name)));
};

/** A profile that cannot be used. */
export class ProfileError extends RangeError {
  /** What is wrong with it. */
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.name = "ProfileError";
    this.reason = reason;
  }
}
