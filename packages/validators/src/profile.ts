import type { Finding } from "./finding.js";
import type { Severity, Text } from "./rule.js";

/** A county's own settings: how grave a rule is here, and findings set aside with a written reason. */
export interface Profile {
  readonly $schema?: string;
  readonly name?: string;
  /** Severity by rule code; `off` does not run the rule, and the report says so. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly suppressions?: readonly Suppression[];
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
