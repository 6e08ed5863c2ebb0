import type {
  Comparison,
  Finding,
  Language,
  Report,
  ReportedFinding,
  ValidateOptions,
  Validator,
} from "@zwgk/validators";
import { withoutPersons } from "@zwgk/validators/privacy";
import type { Calendar } from "@zwgk/workdays";
import type { CheckedRecord } from "./checked-record.js";
import { recordName, textOf } from "./record-name.js";

export interface CheckSettings {
  readonly validator: Validator;
  readonly asOf: string;
  readonly lang: Language;
  /** Which days are working days. */
  readonly calendar: Calendar;
  /** Type of records that do not carry one. */
  readonly recordType: string | undefined;
  /** Whether findings that another explains are kept apart. */
  readonly fold: boolean;
}

/** Of a value in its file: by line in text, by cell in tables. */
export type Position = Pick<ReportedFinding, "line" | "cell">;

/** Where a record is, and where in its file what its pointers name. */
export interface RecordPlace {
  readonly file: string;
  readonly index: number;
  readonly line?: number | undefined;
  positionOf(pointer: string): Position;
}

export const checkRecord = (record: unknown, settings: CheckSettings): Report =>
  settings.validator.validate(record, validateOptions(settings));

/** What rules across records say of the list. */
export const compareRecords = (records: readonly unknown[], settings: CheckSettings): Comparison =>
  settings.validator.compare(records, validateOptions(settings));

const validateOptions = ({ asOf, lang, calendar, fold, recordType }: CheckSettings): ValidateOptions => ({
  asOf,
  lang,
  calendar,
  fold,
  ...(recordType !== undefined && { recordType }),
});

/** The record with its report, each entry by its place in the file. */
export const placeReport = (
  record: unknown,
  report: Report,
  place: RecordPlace,
  settings: CheckSettings,
): CheckedRecord => ({
  file: place.file,
  index: place.index,
  line: place.line,
  recordType: nameless(textOf(record, "recordType")) ?? settings.recordType,
  recordId: nameless(textOf(record, "recordId")),
  name: nameless(recordName(record)),
  ...placeEntries(report, place),
  folded: report.folded.map((finding) => ({
    ...placeFinding(finding, place),
    explainedBy: finding.explainedBy,
  })),
});

/** What a record calls itself, without anybody's number. */
const nameless = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : withoutPersons(text);

/** Entries on one record, each by its place in the file. */
export const placeEntries = (
  { findings, suppressed, notRun }: Comparison,
  place: RecordPlace,
): Pick<CheckedRecord, "findings" | "suppressed" | "notRun"> => ({
  findings: findings.map((finding) => placeFinding(finding, place)),
  suppressed: suppressed.map((finding) => ({ ...placeFinding(finding, place), reason: finding.reason })),
  notRun: notRun.map((entry) => ({
    ...head(place, atLine(place.line)),
    ...entry,
    index: place.index,
  })),
});

const placeFinding = (finding: Finding, place: RecordPlace): ReportedFinding => {
  const { recordType, recordId, code, severity, pointer, message, data, basis, explainedBy } = finding;
  return {
    ...head(place, place.positionOf(pointer)),
    ...(recordType !== undefined && { recordType }),
    ...(recordId !== undefined && { recordId }),
    code,
    severity,
    pointer,
    message,
    data,
    basis,
    ...(explainedBy !== undefined && { explainedBy }),
    // The other codes, `schema/…`, are of the schema and have no page of their own.
    ...(basis.length > 0 && { helpUri: `docs/reference/rules/${code}.md` }),
  };
};

const head = (
  { file, index }: RecordPlace,
  position: Position,
): Position & Pick<ReportedFinding, "file" | "index"> => ({ file, ...position, index });

/** A line, if it is known. */
export const atLine = (line: number | undefined): Position => (line === undefined ? {} : { line });
