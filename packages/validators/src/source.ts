import type { Text } from "./rule.js";

/** How far the wording of a source is known. */
export type Verification =
  /** The text was read. */
  | "text-read"
  /** An excerpt or a public restatement was read. */
  | "excerpt-read"
  /** Written from memory. */
  | "recalled"
  /** Needs no text: arithmetic, or the definition of a standard that was tested on real data. */
  | "self-evident";

/** A law, order, notice or standard that rules rest on: one JSON file in `sources/`, named by its id. */
export interface Source {
  readonly id: string;
  readonly kind:
    | "law"
    | "administrative-regulation"
    | "departmental-rule"
    | "notice"
    | "standard"
    | "practice"
    | "logic";
  readonly title: Text;
  /** As printed: `国务院令第658号`, `财办库〔2020〕50号`. */
  readonly number?: string;
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
  /** For the articles that are not listed in `articles`. */
  readonly verification: Verification;
  readonly verifiedOn: string;
  /** Articles cited by rules: what they say in our words, and how sure that is where it differs. */
  readonly articles?: Readonly<Record<string, { readonly says: Text; readonly verification?: Verification }>>;
  readonly note?: string;
}

export const isVerified = (verification: Verification): boolean =>
  verification === "text-read" || verification === "self-evident";

/** How sure one article of a source is. */
export const verificationOf = (source: Source, article: string | undefined): Verification =>
  (article === undefined ? undefined : source.articles?.[article]?.verification) ?? source.verification;
