import type { Language, ReportDocument, ReportSummary } from "@zwgk/validators";
import type { CheckedRecord } from "../check/checked-record.js";
import type { FailOn } from "../check/tally.js";
import type { InputFault } from "../input/input-fault.js";

/** What a report is made with. */
export interface ReportSettings {
  readonly tool: ReportDocument["tool"];
  readonly asOf: string;
  readonly calendar: ReportDocument["calendar"];
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly color: boolean;
  readonly columns: number;
}

/** Turns what is checked into text, as it comes: a format keeps no more than it needs to. */
interface ReportWriter {
  /** The text for a record. Records of one file follow each other. */
  record(record: CheckedRecord): string;
  /** The text for an input that could not be read. */
  unread(fault: InputFault): string;
  /** All that is left, in pieces of moderate size. */
  end(summary: ReportSummary): Iterable<string>;
}

export type ReportFormat = (settings: ReportSettings) => ReportWriter;
