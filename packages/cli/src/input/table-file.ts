import { basename, extname } from "node:path";
import {
  defaultLimits,
  type FiscalRecordType,
  type RecordReading,
  readRecord,
  TableFileError,
  type TableFormat,
} from "@zwgk/tables";
import type { Text } from "@zwgk/validators";
import { readWhole } from "./whole.js";

/** A file of printed tables, not opened yet. */
export interface TableFile {
  readonly file: string;
  readonly format: TableFormat;
  open(): AsyncIterable<Buffer>;
}

const fiscalRecordTypes: readonly FiscalRecordType[] = ["department-budget", "department-final-accounts"];

/** The record type, if it is one that is published as tables. */
export const fiscalRecordType = (id: string): FiscalRecordType | undefined =>
  fiscalRecordTypes.find((candidate) => candidate === id);

export const withoutTables = (recordType: string): Text => ({
  zh: `${recordType} 没有官方表式；有的是 ${fiscalRecordTypes.join("、")}`,
  en: `${recordType} has no official tables; these have: ${fiscalRecordTypes.join(", ")}`,
});

/**
 * The record that a file of tables prints.
 *
 * @param recordType what the user says it is, whatever is printed.
 * @throws {TableFileError} also where no table of a record is in it.
 */
export const readTableFile = async (
  { file, format, open }: TableFile,
  recordType: string | undefined,
): Promise<RecordReading> => {
  const asked = recordType === undefined ? undefined : fiscalRecordType(recordType);
  if (recordType !== undefined && asked === undefined) throw new TableFileError(withoutTables(recordType));
  const whole = await readWhole(open(), defaultLimits.fileBytes);
  if (whole === undefined) throw new TableFileError(tooLarge);
  const name = basename(file, extname(file));
  const reading = await readRecord(whole, {
    format,
    name,
    ...(asked !== undefined && { recordType: asked }),
  });
  if (Object.keys(Object(reading.record["tables"])).length === 0) throw new TableFileError(reasonOf(reading));
  return reading;
};

const tooLarge: Text = {
  zh: `超过 ${defaultLimits.fileBytes / 1024 / 1024} MiB`,
  en: `more than ${defaultLimits.fileBytes / 1024 / 1024} MiB`,
};

/** Why nothing was read. */
const reasonOf = ({ problems }: RecordReading): Text => {
  const errors = problems.filter(({ severity }) => severity === "error");
  return {
    zh: errors.map(({ message }) => message.zh).join(""),
    en: errors.map(({ message }) => message.en).join(" "),
  };
};
