import { cellOf, isTranscription, type RecordReading, readTranscription, TableFileError } from "@zwgk/tables";
import type { ReportedFinding } from "@zwgk/validators";
import { readTableFile, type TableFile } from "../input/table-file.js";
import { inLanguage } from "../language.js";
import type { CheckedOutcome, CheckedRecord, Outcome } from "./checked-record.js";
import { type CheckSettings, checkRecord, type Position, placeReport } from "./record-check.js";

/** Checks the record that a workbook, a CSV file or a page prints; what could not be read of it is a finding. */
export const checkTables = async (source: TableFile, settings: CheckSettings): Promise<Outcome> => {
  const { file } = source;
  try {
    return checkReading(file, await readTableFile(source, settings.recordType), settings);
  } catch (error) {
    if (!(error instanceof TableFileError)) throw error;
    return { unread: { file, code: "input/tables", reason: error.messages } };
  }
};

/** Checks the record of a transcription, if it is one; a cell is then a pointer into it. */
export const checkTranscription = (
  file: string,
  value: unknown,
  settings: CheckSettings,
): CheckedOutcome | undefined =>
  isTranscription(value) ? checkReading(file, readTranscription(value), settings) : undefined;

const checkReading = (file: string, reading: RecordReading, settings: CheckSettings): CheckedOutcome => {
  const positionOf = (pointer: string): Position => inCell(cellOf(reading, pointer));
  const report = checkRecord(reading.record, settings);
  const checked = placeReport(reading.record, report, { file, index: 0, positionOf }, settings);
  const findings = [...problemFindings(reading, checked, settings), ...checked.findings];
  return {
    record: { ...checked, findings },
    read: { value: reading.record, document: { positionsOf: () => positionOf }, at: (path) => path },
  };
};

const inCell = (cell: string | undefined): Position => (cell === undefined || cell === "" ? {} : { cell });

const problemFindings = (
  { problems, cells }: RecordReading,
  { file, index, recordType, recordId }: CheckedRecord,
  { lang }: CheckSettings,
): ReportedFinding[] => {
  if (problems.length === 0) return [];
  // The first pointer of a cell names the widest value printed there.
  const pointers = new Map([...cells].reverse().map(([pointer, cell]) => [cell, pointer]));
  return problems.map(({ severity, address, message }) => ({
    file,
    ...inCell(address),
    index,
    ...(recordType !== undefined && { recordType }),
    ...(recordId !== undefined && { recordId }),
    code: "input/cell",
    severity,
    pointer: pointers.get(address) ?? "",
    message: inLanguage(message, lang),
    data: {},
    basis: [],
  }));
};
