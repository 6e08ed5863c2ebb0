import type { Text } from "./text.js";

/** A law, regulation, rule or document that sets or counts a period: one file in `data/statutes/`. */
export interface Statute {
  readonly id: string;
  readonly kind:
    | "law"
    | "administrative-regulation"
    | "departmental-rule"
    | "judicial-interpretation"
    | "party-regulation"
    | "normative-document"
    | "notice"
    | "practice";
  readonly title: Text;
  /** As printed: `国务院令第711号`, `国办发〔2016〕80号`. */
  readonly number?: string;
  /** What stood in its place before, latest first. */
  readonly earlier?: readonly EarlierStatute[];
  /** Says where the number or the title is not certain. */
  readonly note?: Text;
}

/** A law that another replaced, and where the articles that are cited stood in it. */
export interface EarlierStatute {
  /** Id of a statute. */
  readonly statute: string;
  /** Last day of its application. */
  readonly to: string;
  readonly articles: Readonly<Record<string, string>>;
}

/** Where a period or a way of counting comes from. */
export interface Citation {
  /** Id of a statute. */
  readonly statute: string;
  /** As cited: `第三十三条第二款`. */
  readonly article?: string;
}
