import type { ReportedFinding, ReportedFolding, ReportedNotRun, ReportedSuppression } from "@zwgk/validators";
import type { InputFault } from "../input/input-fault.js";
import type { ReadRecord } from "./read-record.js";

/** One record of a file, with all that was said of it. */
export interface CheckedRecord {
  readonly file: string;
  /** Position in the file, from 0. */
  readonly index: number;
  /** Of the record, in a file of one record a line. */
  readonly line: number | undefined;
  readonly recordType: string | undefined;
  readonly recordId: string | undefined;
  /** What people call the record, if it says so. */
  readonly name: string | undefined;
  readonly findings: readonly ReportedFinding[];
  readonly folded: readonly ReportedFolding[];
  readonly suppressed: readonly ReportedSuppression[];
  readonly notRun: readonly ReportedNotRun[];
}

export type Outcome = CheckedOutcome | { readonly unread: InputFault };

export interface CheckedOutcome {
  readonly record: CheckedRecord;
  /** The record itself, if there is one to compare with others. */
  readonly read?: ReadRecord;
}
