import type { Finding, FoldedFinding, NotRun, SuppressedFinding } from "./finding.js";

/** A report on files, as written to disk; its JSON Schema is `json-schema/report.json`. */
export interface ReportDocument {
  readonly tool: { readonly name: string; readonly version: string };
  /** The day the check was made for. */
  readonly asOf: string;
  /** First and last day of the calendar that periods were counted by: the national one, or the one given. */
  readonly calendar: { readonly from: string; readonly to: string };
  readonly summary: ReportSummary;
  readonly findings: readonly ReportedFinding[];
  /** Findings that another of the list explains. */
  readonly folded: readonly ReportedFolding[];
  readonly suppressed: readonly ReportedSuppression[];
  readonly notRun: readonly ReportedNotRun[];
}

/** Counts of everything found, even when the report does not list it all. */
export interface ReportSummary {
  /** Files that records were checked of. */
  readonly files: number;
  readonly records: number;
  /** Records without an error. */
  readonly valid: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly folded: number;
  readonly suppressed: number;
  readonly notRun: number;
  /** Findings by code. */
  readonly byCode: Readonly<Record<string, number>>;
}

/** Where in the files a finding is. */
interface PlaceInFile {
  readonly file: string;
  /** Of the value the pointer names, or of the record in a file of one record a line. */
  readonly line?: number;
  /** In a file of printed tables, the cell of the value the pointer names: `支出决算表!D17`. */
  readonly cell?: string;
  /** Position of the record in its file, from 0. */
  readonly index: number;
  /** Page of the rule, relative to the root of the project's repository; findings of shape have none. */
  readonly helpUri?: string;
}

export interface ReportedFinding extends Finding, PlaceInFile {
  readonly index: number;
}

export interface ReportedFolding extends FoldedFinding, PlaceInFile {
  readonly index: number;
}

export interface ReportedSuppression extends SuppressedFinding, PlaceInFile {
  readonly index: number;
}

/** A rule that was not evaluated, or with a code `input/…` or `schema/record-type` what could not be read at all. */
export interface ReportedNotRun extends NotRun {
  readonly file: string;
  readonly line?: number;
}
