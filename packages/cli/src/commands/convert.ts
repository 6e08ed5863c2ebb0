import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import {
  cellOf,
  type FiscalRecord,
  isTranscription,
  type RecordReading,
  readTranscription,
  TableFileError,
  type TableFormat,
  writeRecord,
} from "@zwgk/tables";
import { createValidator, type Language } from "@zwgk/validators";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { severityNames } from "../display/severity.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { placeOf } from "../input/input-fault.js";
import { readJsonInput } from "../input/json-file.js";
import { formOf, isTableFormat } from "../input/source.js";
import { fiscalRecordType, readTableFile, withoutTables } from "../input/table-file.js";
import { linesOfValues } from "../input/value-lines.js";
import { inLanguage } from "../language.js";
import { refuseOverInput } from "../output/refuse-outputs.js";
import { writeWhole } from "../output/sink.js";
import { recordType } from "../record-types.js";
import { systemReason } from "../system-error.js";
import { UsageError } from "../usage-error.js";
import { type ExportTarget, exportRecord, isExportTarget, refuseUnitFunction } from "./export-record.js";

export type ConvertTarget = "json" | TableFormat | ExportTarget;

export interface ConvertOptions {
  readonly to: ConvertTarget;
  readonly out?: string;
  readonly type?: string;
  readonly unitFunction?: string;
  readonly lang: Language;
}

/** A record that was read, whatever its shape. */
interface ReadRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** Where in the input values are. */
  placesOf(pointers: readonly string[]): (pointer: string) => string;
  /** Something printed is not in the record. */
  readonly incomplete: boolean;
}

/** Reads printed tables, in files of tables or typed off into JSON, into a record, or writes a record as the official tables. */
export const convert = async (
  input: string,
  { to, out, type, unitFunction, lang }: ConvertOptions,
  context: Context,
): Promise<ExitCode> => {
  if (to === "xlsx" && out === undefined) {
    throw new UsageError({
      zh: "--to xlsx 要用 -o 指明写到哪个文件",
      en: "--to xlsx needs -o, the file to write",
    });
  }
  refuseUnitFunction(to, unitFunction);
  if (out !== undefined) await refuseOverInput(out, input, context);
  const asked = type === undefined ? undefined : recordType(type).id;
  const form = formOf(input);
  const read = isTableFormat(form)
    ? await readTables(input, form, asked, lang, context)
    : await readJsonRecord(input, asked, lang, context);
  const content = await contentOf(read, to, unitFunction, lang, context);
  if (out !== undefined) await writeWhole(resolve(context.cwd, out), content);
  else await context.stdout.write(new TextDecoder("utf-8", { ignoreBOM: true }).decode(content));
  return read.incomplete ? exitCodes.findings : exitCodes.clean;
};

const readTables = async (
  file: string,
  format: TableFormat,
  asked: string | undefined,
  lang: Language,
  context: Context,
): Promise<ReadRecord> => {
  const { cwd } = context;
  const open = (): AsyncIterable<Buffer> => createReadStream(resolve(cwd, file));
  const reading = await readTableFile({ file, format, open }, asked).catch((error: unknown) => {
    const reason = error instanceof TableFileError ? error.messages : systemReason(error);
    if (reason === undefined) throw error;
    throw new UsageError({ zh: `${file}: ${reason.zh}`, en: `${file}: ${reason.en}` });
  });
  return readingOf(file, reading, lang, context);
};

/** A record that was read from tables; what could not be read is told. */
const readingOf = async (
  file: string,
  reading: RecordReading,
  lang: Language,
  { stderr }: Context,
): Promise<ReadRecord> => {
  for (const { severity, address, message } of reading.problems) {
    const place = placeOf({ file, cell: address });
    const text = `${place}: ${inLanguage(severityNames[severity], lang)}: ${inLanguage(message, lang)}`;
    await stderr.write(`${printable(text)}\n`);
  }
  return {
    record: reading.record,
    placesOf: () => (pointer) => {
      const cell = cellOf(reading, pointer);
      return placeOf({ file, ...(cell !== undefined && { cell }) });
    },
    incomplete: reading.problems.some(({ severity }) => severity !== "info"),
  };
};

const readJsonRecord = async (
  input: string,
  asked: string | undefined,
  lang: Language,
  context: Context,
): Promise<ReadRecord> => {
  const { file, text, value } = await readJsonInput(input, context, { zh: "记录", en: "the record" });
  if (isTranscription(value)) {
    return readingOf(file, readTranscription(value), lang, context);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError({ zh: `${file}：应为一条记录`, en: `${file}: expected one record` });
  }
  const record: Readonly<Record<string, unknown>> = {
    ...(asked !== undefined && { recordType: asked }),
    ...value,
  };
  const claimed = record["recordType"];
  if (typeof claimed !== "string") {
    throw new UsageError({
      zh: `${file}：记录没有 recordType，请用 --type 指明`,
      en: `${file}: the record carries no recordType, name it with --type`,
    });
  }
  if (fiscalRecordType(recordType(claimed).id) === undefined) {
    const { zh, en } = withoutTables(claimed);
    throw new UsageError({ zh: `${file}：${zh}`, en: `${file}: ${en}` });
  }
  return {
    record,
    placesOf: (pointers) => {
      const lineOf = linesOfValues(text, pointers);
      return (pointer) => `${file}:${lineOf(pointer)}`;
    },
    incomplete: false,
  };
};

const json = (record: object): Uint8Array => Buffer.from(`${JSON.stringify(record, null, 2)}\n`);

/** What is written: the record itself, its official tables, or what it is exported as. */
const contentOf = async (
  read: ReadRecord,
  to: ConvertTarget,
  unitFunction: string | undefined,
  lang: Language,
  context: Context,
): Promise<Uint8Array> => {
  if (to === "json") return json(read.record);
  const record = wellFormed(read, lang, context);
  return isExportTarget(to) ? exportRecord(record, to, unitFunction) : writeRecord(record, { format: to });
};

type ShapedRecord = FiscalRecord & { readonly fiscalYear: number };

/** The record, which must have the shape of one: what the tables have no place for would be lost. */
const wellFormed = ({ record, placesOf }: ReadRecord, lang: Language, { today }: Context): ShapedRecord => {
  const { findings } = createValidator().validate(record, { asOf: today, lang });
  const faults = findings.filter(({ code }) => code.startsWith("schema/"));
  if (faults.length === 0) return record as unknown as ShapedRecord;
  const placeAt = placesOf(faults.map(({ pointer }) => pointer));
  const lines = faults.map(({ pointer, message }) => `${placeAt(pointer)}: ${message}`).join("\n");
  throw new UsageError({
    zh: `记录不合模式，不能转换\n${lines}`,
    en: `the record is not of the right shape and cannot be converted\n${lines}`,
  });
};
