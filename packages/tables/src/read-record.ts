import { isResult } from "./annotate/result-sheet.js";
import { isCover, readCover } from "./cover.js";
import type { FiscalRecordType } from "./forms.js";
import type { Grid } from "./grid.js";
import { addressOf } from "./grid.js";
import { defaultLimits, refuseLargeFile } from "./limits.js";
import type { TableProblem } from "./problem.js";
import { TableFileError } from "./problem.js";
import { decodeText } from "./read/text.js";
import { readTranscription } from "./read/transcription.js";
import type { ReadFileOptions } from "./read-tables.js";
import { readTables } from "./read-tables.js";
import { readBalanceTable } from "./recognise/balance-table.js";
import { bodyRows } from "./recognise/body.js";
import { readCodeTable } from "./recognise/code-table.js";
import type { Found } from "./recognise/find-tables.js";
import { findTables, ownCells, titleAddress } from "./recognise/find-tables.js";
import type { Header } from "./recognise/header.js";
import { readHeader } from "./recognise/header.js";
import { readListTable, readPerformanceTable } from "./recognise/list-table.js";
import { TableReading } from "./recognise/reading.js";
import { readSurroundings } from "./recognise/surroundings.js";
import { readThreePublicTable } from "./recognise/three-public-table.js";
import { recordTypeOf } from "./record-type.js";

/** What the caller knows better than the tables print it. */
export interface ReadOptions {
  readonly recordType?: FiscalRecordType;
  /** Properties of the record's root: whose it is, for which year, from where. They prevail over what is printed. */
  readonly known?: Readonly<Record<string, unknown>>;
}

/** A record, and where each of its values was printed. */
export interface RecordReading {
  readonly recordType: FiscalRecordType;
  /** As printed, faults included: whether it is a valid record, validation says. */
  readonly record: Readonly<Record<string, unknown>>;
  /** From JSON Pointer to address: `/tables/expenditure/rows/3/amounts/total` → `支出决算表!D17`. */
  readonly cells: ReadonlyMap<string, string>;
  readonly problems: readonly TableProblem[];
}

type Table = Record<string, unknown>;

/**
 * Reads a workbook, a CSV file, a page or a transcription into a record.
 *
 * Throws `TableFileError` where the file as a whole cannot be read; what a
 * person should look at within it is among the problems.
 */
export const readRecord = async (
  bytes: Uint8Array,
  options: ReadOptions & ReadFileOptions = {},
): Promise<RecordReading> => {
  if (options.format === undefined && startsAsJson(bytes)) {
    refuseLargeFile(bytes.length, { ...defaultLimits, ...options.limits });
    return readTranscription(parseJson(bytes), options.known);
  }
  return recordFromGrids(await readTables(bytes, options), options);
};

const startsAsJson = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(String.fromCharCode(...bytes.subarray(0, 100)));

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decodeText(bytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "";
    throw new TableFileError({
      zh: `JSON 无法解析：${reason}。`,
      en: `The JSON cannot be parsed: ${reason}.`,
    });
  }
};

/**
 * Where the value at a pointer was printed; for what was not printed itself, where it would stand.
 *
 * A finding may point at a property that is missing: its row, its table then answer.
 */
export const cellOf = ({ cells }: Pick<RecordReading, "cells">, pointer: string): string | undefined => {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const address = cells.get(path);
    if (address !== undefined) return address;
  }
  return undefined;
};

/** Makes a record of printed tables; every table is found by its title and its headings. */
export const recordFromGrids = (grids: readonly Grid[], options: ReadOptions = {}): RecordReading => {
  const cells = new Map<string, string>();
  const problems: TableProblem[] = [];
  const shown = grids.filter((grid) => !grid.hidden && !isResult(grid));
  const texts = shown.flatMap(titlesIn);
  const recordType = options.recordType ?? recordTypeOf(texts) ?? "department-budget";
  const cover = shown.find(isCover);
  const tables: Record<string, Table> = {};
  const printed = { publishers: new Set<string>(), titles: [] as string[] };
  const seen = new Map<string, Found>();
  for (const found of shown.flatMap((grid) => findTables(grid, recordType))) {
    const { form, grid } = found;
    const header = readHeader(found);
    if (form === undefined) {
      if (header !== undefined) problems.push(notInRecord(found));
      continue;
    }
    if (header === undefined && !hasNote(found)) continue;
    const before = seen.get(form.key);
    if (before !== undefined) {
      problems.push(printedTwice(found, before));
      continue;
    }
    seen.set(form.key, found);
    printed.titles.push(found.title);
    const pointer = `/tables/${form.key}`;
    cells.set(pointer, titleAddress(found));
    cells.set(`${pointer}/printedTitle`, titleAddress(found));
    const reading = new TableReading(grid, pointer, cells, problems);
    const body = header ?? { columns: [], bodyStart: found.start };
    const around = readSurroundings(found, body.bodyStart);
    if (around.publisher !== undefined) printed.publishers.add(around.publisher);
    const printedNumber = found.printedNumber ?? around.printedNumber;
    const { rows, notes } = bodyRows(found, body.bodyStart, reading);
    const content = readContent(found, recordType, body, rows, reading, problems);
    const needsUnit = form.key !== "stateAssets";
    if (needsUnit && around.unit === undefined) problems.push(withoutUnit(found));
    const decimals = around.decimals ?? reading.declaredDecimals();
    tables[form.key] = {
      printedTitle: found.title,
      ...(printedNumber === undefined ? {} : { printedNumber }),
      ...(needsUnit && around.unit !== undefined ? { unit: around.unit } : {}),
      ...(form.layout === "three-public" && around.fundScope !== undefined
        ? { fundScope: around.fundScope }
        : {}),
      ...(needsUnit && decimals !== undefined ? { decimals } : {}),
      ...content,
      ...(notes.length > 0 ? { notes } : {}),
      ...(Object.keys(content).length === 0 ? { empty: true } : {}),
    };
  }
  if (Object.keys(tables).length === 0) problems.push(nothingFound(grids));
  const { tables: carried = {}, ...onCover } = cover === undefined ? {} : readCover(cover, cells);
  for (const [key, content] of Object.entries(carried as Readonly<Record<string, object>>)) {
    if (tables[key] !== undefined) tables[key] = { ...tables[key], ...content };
  }
  const root = {
    ...rootFromPrint(printed),
    ...onCover,
    ...options.known,
  };
  return { recordType, record: { recordType, ...root, tables }, cells, problems };
};

const titlesIn = (grid: Grid): string[] => [
  grid.name,
  ...grid.before,
  ...grid.rows.flatMap((_, row) => {
    const own = ownCells(grid, row);
    return own.length <= 3 ? own.map(({ text }) => text) : [];
  }),
];

const readContent = (
  found: Found,
  recordType: FiscalRecordType,
  header: Header,
  rows: ReturnType<typeof bodyRows>["rows"],
  reading: TableReading,
  problems: TableProblem[],
): Table => {
  const { form } = found;
  switch (form?.layout) {
    case "balance":
      return readBalanceTable(found, form, header, rows, reading, problems);
    case "code":
      return { ...readCodeTable(found, form, header, rows, reading, problems) };
    case "three-public": {
      const isFinal = recordType === "department-final-accounts";
      return readThreePublicTable(found, form, isFinal, header, rows, reading, problems);
    }
    case "list":
      return readListTable(found, form, header, rows, reading, problems);
    case "performance":
      return readPerformanceTable(form, header, rows, reading);
    default:
      return {};
  }
};

/** A table that is only announced to be empty. */
const hasNote = ({ grid, start, end }: Found): boolean => {
  for (let row = start; row < end; row += 1) {
    if (ownCells(grid, row).some(({ text }) => /空表|无数据|没有.*(?:预算|支出)|^无/.test(text))) return true;
  }
  return false;
};

/** Year, publisher and scope, where titles and lines agree on them. */
const rootFromPrint = ({
  publishers,
  titles,
}: {
  readonly publishers: ReadonlySet<string>;
  readonly titles: readonly string[];
}): Record<string, unknown> => {
  const years = new Set(titles.flatMap((title) => title.match(/[0-9]{4}(?=年)/g) ?? []));
  const units = titles.some((title) => /(?:预算)?单位/.test(title));
  const departments = titles.some((title) => /部门(?!预算(?:支出)?经济)/.test(title));
  const [year] = years;
  const [publisher] = publishers;
  return {
    ...(publishers.size === 1 ? { publisher: { name: publisher } } : {}),
    ...(years.size === 1 ? { fiscalYear: Number(year) } : {}),
    ...(units === departments ? {} : { scope: units ? "unit" : "department" }),
  };
};

const notInRecord = (found: Found): TableProblem => ({
  severity: "info",
  address: titleAddress(found),
  message: {
    zh: `“${found.title}”不是本记录的表，没有读入。`,
    en: `“${found.title}” is no table of this record and was not read.`,
  },
});

const printedTwice = (found: Found, before: Found): TableProblem => ({
  severity: "error",
  address: titleAddress(found),
  message: {
    zh: `“${found.title}”与 ${titleAddress(before)} 的“${before.title}”是同一张表，只读了前一张。`,
    en: `“${found.title}” is the same table as “${before.title}” at ${titleAddress(before)}; only that one was read.`,
  },
});

const withoutUnit = (found: Found): TableProblem => ({
  severity: "error",
  address: titleAddress(found),
  message: {
    zh: `“${found.title}”没有写“单位：元”或“单位：万元”，不知道金额的单位。`,
    en: `“${found.title}” does not say 单位：元 or 单位：万元, so the unit of its amounts is not known.`,
  },
});

const nothingFound = (grids: readonly Grid[]): TableProblem => {
  const [first] = grids;
  return {
    severity: "error",
    address: first === undefined ? "" : addressOf(first, 0, 0),
    message: {
      zh: "没有找到部门预算或决算的表：找的是以“表”结尾的表名和下面的表头。",
      en: "No table of a department's budget or final accounts was found: a title ending in 表 with headings below.",
    },
  };
};
