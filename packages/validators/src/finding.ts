import type { FindingData, Severity } from "./rule.js";

export type Language = "zh-CN" | "en";

/** A provision as printed in a finding. */
export interface CitedBasis {
  readonly source: string;
  /** Title in the report's language, `《…》` for Chinese statutes. */
  readonly title: string;
  readonly article?: string;
  /** Whether the text of the provision was read, not recalled or seen at second hand. */
  readonly verified: boolean;
}

export interface Finding {
  /** `<record>/<rule>` or `schema/<keyword>`; stable for ever. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the record. */
  readonly pointer: string;
  /** In the report's language; may be reworded in any release. */
  readonly message: string;
  readonly data: FindingData;
  readonly basis: readonly CitedBasis[];
  readonly recordType?: string;
  readonly recordId?: string;
  /** Position in the list given to `validateAll`. */
  readonly index?: number;
  /** The finding whose fault accounts for this one. */
  readonly explainedBy?: { readonly code: string; readonly pointer: string };
}

/** A finding that is folded under the one that explains it. */
export interface FoldedFinding extends Finding {
  readonly explainedBy: NonNullable<Finding["explainedBy"]>;
}

/** A finding that a profile set aside, with the reason it gave. */
export interface SuppressedFinding extends Finding {
  readonly reason: string;
}

/** A rule that was not evaluated on a record, or not in full; a rule across records names the one it starts from. */
export interface NotRun {
  readonly code: string;
  readonly reason: string;
  readonly recordType?: string;
  readonly recordId?: string;
  readonly index?: number;
}

export interface Report {
  /** No finding of severity `error`, folded ones included. */
  readonly ok: boolean;
  /** Records looked at, and those of them without an error. */
  readonly records: number;
  readonly valid: number;
  readonly findings: readonly Finding[];
  /** Findings that another of the list explains; none when folding is turned off. */
  readonly folded: readonly FoldedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notRun: readonly NotRun[];
}
