import type { Rule, RuleExample, Severity } from "../rule.js";
import type { PrivacyKind } from "./detection.js";
import type { ScannedText } from "./scanned-text.js";

/** A detector: one kind of thing that must not be published, in any text of any record. */
export interface PrivacyRule extends Pick<Rule, "severity" | "title" | "message" | "basis" | "since"> {
  /** `privacy/<kind>`, stable for ever; the file is `rules/privacy/<kind>.ts`. */
  readonly code: `privacy/${string}`;
  readonly kind: PrivacyKind;
  /** What a text must hold before it is looked at; one of these is enough. */
  readonly needs: readonly Need[];
  readonly examples: readonly [PrivacyExample, PrivacyExample, ...PrivacyExample[]];
  /** Places in the normalised text. */
  find(text: ScannedText): Iterable<Found>;
}

/** So many digits and one of these characters. */
export interface Need {
  readonly digits?: number;
  readonly oneOf?: string;
}

/** A place in the normalised text. */
export interface Found {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly severity: Severity;
  readonly candidatesLeft?: number;
}

export interface PrivacyExample extends Pick<RuleExample<never>, "name" | "asOf"> {
  readonly text: string;
  readonly label?: string;
  /** One `""`, the text itself, for each finding that a record with this text has; `info` is none. */
  readonly findings: readonly ""[];
}
