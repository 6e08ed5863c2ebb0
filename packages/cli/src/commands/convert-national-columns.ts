import { createReadStream } from "node:fs";
import { extname, resolve } from "node:path";
import {
  type CodesByColumn,
  decodeText,
  fromNationalColumns,
  hasNationalColumns,
  type NationalRecord,
  type NationalRecordType,
  type NationalRow,
  type NotTravelled,
  nationalCodes,
  nationalCsv,
  nationalRowsOfCsv,
  TableFileError,
  toNationalColumns,
} from "@zwgk/tables";
import { createValidator, type Language, pointer } from "@zwgk/validators";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { readJsonFile, readJsonInput } from "../input/json-file.js";
import { readWhole, tooLarge } from "../input/whole.js";
import { inLanguage } from "../language.js";
import { refuseOverInput } from "../output/refuse-outputs.js";
import { writeWhole } from "../output/sink.js";
import { systemReason } from "../system-error.js";
import { UsageError } from "../usage-error.js";

export interface NationalOptions {
  readonly out?: string;
  readonly type?: string;
  /** `national`, or files of numbers by column. */
  readonly codes?: readonly string[];
  readonly lang: Language;
}

const isCsv = (file: string | undefined): boolean =>
  file !== undefined && extname(file).toLowerCase() === ".csv";

/** Guides, powers or licences, one or a list, under the national column names: JSON, or CSV of the items' own rows. */
export const toNational = async (
  input: string,
  options: NationalOptions,
  context: Context,
): Promise<ExitCode> => {
  const { file, value } = await readJsonInput(input, context, { zh: "记录", en: "the records" });
  const records = recordsOf(file, Array.isArray(value) ? value : [value], options.lang);
  const codes = await readCodes(options.codes, context);
  const ownRowOnly = isCsv(options.out);
  const exports = records.map((record) => toNationalColumns(record, { codes, ownRowOnly }));
  const losses = exports.flatMap(({ losses: own }, index) => placed(own, index, Array.isArray(value)));
  const rows = exports.map(({ row }) => row);
  const [first] = records;
  const text =
    ownRowOnly && first !== undefined
      ? nationalCsv(oneType(file, first, records), rows as Parameters<typeof nationalCsv>[1])
      : json(Array.isArray(value) ? rows : rows[0]);
  return write(text, losses, file, { ...options, input }, context);
};

/** Rows of the national tables, JSON or CSV, as records. */
export const fromNational = async (
  input: string,
  options: NationalOptions,
  context: Context,
): Promise<ExitCode> => {
  const { type } = options;
  if (!hasNationalColumns(type)) {
    throw new UsageError({
      zh: "--from national-columns 要用 --type 指明记录类型：service-guide、power-responsibility-item 或 licence-item",
      en: "--from national-columns needs --type: service-guide, power-responsibility-item or licence-item",
    });
  }
  const codes = await readCodes(options.codes, context);
  const { file, rows, isList } = isCsv(input)
    ? await readCsv(input, context)
    : await readRows(input, context);
  const imports = rows.map((row) => fromNationalColumns(row, { recordType: type, codes }));
  const losses = imports.flatMap(({ losses: own }, index) => placed(own, index, isList));
  const records = imports.map(({ record }) => record);
  return write(json(isList ? records : records[0]), losses, file, { ...options, input }, context);
};

interface ReadRows {
  readonly file: string;
  readonly rows: readonly NationalRow[];
  readonly isList: boolean;
}

const readRows = async (input: string, context: Context): Promise<ReadRows> => {
  const { file, value } = await readJsonInput(input, context, { zh: "事项表", en: "the item rows" });
  const isList = Array.isArray(value);
  const rows: readonly unknown[] = isList ? value : [value];
  if (!rows.every(isRow)) {
    throw new UsageError({
      zh: `${file}：应为一个对象或者对象的列表，栏内是文字、数字或者子表的列表`,
      en: `${file}: expected an object or a list of objects whose cells are text, numbers or lists of child rows`,
    });
  }
  return { file, rows, isList };
};

const isCells = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((cell) => typeof cell !== "object" || cell === null);

const isRow = (value: unknown): value is NationalRow =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(
    (cell) => typeof cell !== "object" || cell === null || (Array.isArray(cell) && cell.every(isCells)),
  );

const readCsv = async (input: string, { cwd }: Context): Promise<ReadRows> => {
  const unreadable = (reason: { readonly zh: string; readonly en: string }): UsageError =>
    new UsageError({ zh: `${input}：${reason.zh}`, en: `${input}: ${reason.en}` });
  try {
    const bytes = await readWhole(createReadStream(resolve(cwd, input)));
    if (bytes === undefined) throw unreadable(tooLarge);
    const rows = nationalRowsOfCsv(decodeText(bytes));
    if (rows !== undefined) return { file: input, rows, isList: true };
  } catch (error) {
    const reason = error instanceof TableFileError ? error.messages : systemReason(error);
    if (reason === undefined) throw error;
    throw unreadable(reason);
  }
  throw unreadable({ zh: "第一行没有 task_name 栏", en: "the first line has no column task_name" });
};

/** The mapping the options name; later ones win, column by column. */
const readCodes = async (given: readonly string[] = [], { cwd }: Context): Promise<CodesByColumn> => {
  let codes: CodesByColumn = {};
  for (const each of given) {
    codes = { ...codes, ...(each === "national" ? nationalCodes : await readCodeFile(each, cwd)) };
  }
  return codes;
};

const readCodeFile = async (path: string, cwd: string): Promise<CodesByColumn> => {
  const { file, value } = await readJsonFile(path, cwd, { zh: "号码对照", en: "the codes" });
  const isMapping = (each: unknown): boolean =>
    isCells(each) && Object.values(each).every((code) => typeof code === "string");
  if (typeof value === "object" && value !== null && Object.values(value).every(isMapping)) {
    return value as CodesByColumn;
  }
  throw new UsageError({
    zh: `${file}：应为 { "栏名": { "号码": "代码" } }`,
    en: `${file}: expected { "column": { "number": "code" } }`,
  });
};

/** The records, if all of them have national columns and the shape of their schema. */
const recordsOf = (file: string, records: readonly unknown[], lang: Language): NationalRecord[] => {
  const validator = createValidator();
  for (const [index, record] of records.entries()) {
    const type: unknown = Object(record)["recordType"];
    if (!hasNationalColumns(type)) {
      throw new UsageError({
        zh: `${file}：第 ${index + 1} 条（${String(type)}）没有国家事项表的栏`,
        en: `${file}: record ${index + 1} (${String(type)}) has no national columns`,
      });
    }
    const fault = validator
      .validate(record, { lang })
      .findings.find(({ code }) => code.startsWith("schema/"));
    if (fault !== undefined) {
      const place = `${pointer(index)}${fault.pointer}: ${fault.message}`;
      throw new UsageError({
        zh: `${file}：记录不合模式，不能转换\n${place}`,
        en: `${file}: a record is not of the right shape and cannot be converted\n${place}`,
      });
    }
  }
  return records as NationalRecord[];
};

/** A CSV has the columns of one type of record. */
const oneType = (
  file: string,
  first: NationalRecord,
  records: readonly NationalRecord[],
): NationalRecordType => {
  if (records.every(({ recordType }) => recordType === first.recordType)) return first.recordType;
  throw new UsageError({
    zh: `${file}：写成 CSV 的记录应为同一类型`,
    en: `${file}: records written as CSV must be of one type`,
  });
};

const placed = (losses: readonly NotTravelled[], index: number, isList: boolean): NotTravelled[] =>
  losses.map(({ at, reason }) => ({ at: isList ? pointer(index) + at : at, reason }));

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const write = async (
  text: string,
  losses: readonly NotTravelled[],
  file: string,
  { out, lang, input }: NationalOptions & { readonly input: string },
  context: Context,
): Promise<ExitCode> => {
  if (out !== undefined) await refuseOverInput(out, input, context);
  for (const { at, reason } of losses) {
    await context.stderr.write(`${printable(`${file}: ${at}: ${inLanguage(reason, lang)}`)}\n`);
  }
  if (out === undefined) await context.stdout.write(text);
  else await writeWhole(resolve(context.cwd, out), Buffer.from(text));
  return losses.length > 0 ? exitCodes.findings : exitCodes.clean;
};
