import type { Severity } from "../rule.js";

/** What a detector looks for; stable for ever. */
export type PrivacyKind =
  | "idCard18"
  | "idCard15"
  | "weakMask"
  | "mobile"
  | "bankCard"
  | "accountByContext"
  | "passport"
  | "addressBelowTownship"
  | "health"
  | "minor"
  | "email"
  | "plate"
  | "messengerAccount"
  | "secrecyMark";

/** Where something was found; never what it says. */
export interface Detection {
  readonly kind: PrivacyKind;
  /** In UTF-16 units of the text that was given. */
  readonly start: number;
  readonly length: number;
  /** `info`: the form fits, but the words around say that it is something else: an amount, an office, a statistic. */
  readonly severity: Severity;
  /** Of a mask that hides too little: how many identity numbers fit what it shows. */
  readonly candidatesLeft?: number;
}

/** What is known beside the text. */
export interface ScanOptions {
  /** The day the scan is made for, `YYYY-MM-DD`: nobody is born after it, and who is a minor depends on it. */
  readonly asOf?: string;
  /** What the text is the value of: the header of its column, the key it stands under. */
  readonly label?: string;
  /** Whether the row or object it stands in names a person. */
  readonly namesPerson?: boolean;
}
