import { cellOf, isTranscription, type RecordReading, readTranscription, TableFileError } from "@zwgk/tables";
import type { Language, ReportedFinding, Text } from "@zwgk/validators";
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
  const problems = [...reading.problems, ...whereToPrint(reading)];
  const findings = [...problemFindings({ ...reading, problems }, checked, settings), ...checked.findings];
  return {
    record: { ...checked, findings },
    read: { value: reading.record, document: { positionsOf: () => positionOf }, at: (path) => path },
  };
};

const inCell = (cell: string | undefined): Position => (cell === undefined || cell === "" ? {} : { cell });

const printedAround: Readonly<Record<string, Text>> = {
  publisher: { zh: "公开单位（表名下写“部门：…”）", en: "publisher (部门：… below the title)" },
  fiscalYear: { zh: "年度（表名中写“2026年…”）", en: "year (2026年… in the title)" },
  scope: { zh: "编制范围（表名中写“部门”或“单位”）", en: "scope (部门 or 单位 in the title)" },
};

/** Without these no rule runs, and whoever fills in tables knows no record: says where they are printed. */
function* whereToPrint({ record, cells }: RecordReading): Generator<RecordReading["problems"][number]> {
  const missing = Object.entries(printedAround).flatMap(([key, text]) => (key in record ? [] : [text]));
  const [table] = Object.keys(Object(record["tables"]));
  const address = cells.get(`/tables/${table}`);
  if (missing.length === 0 || address === undefined) return;
  const list = (lang: Language, comma: string): string =>
    missing.map((text) => inLanguage(text, lang)).join(comma);
  yield {
    severity: "info",
    address,
    message: {
      zh: `没有读到：${list("zh-CN", "、")}。补在各表上，或另加一页封面（与 zwgk template 的首页相同），才能核对。`,
      en: `Not read: ${list("en", ", ")}. Nothing is compared until the tables, or a cover like that of zwgk template, have it.`,
    },
  };
}

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
