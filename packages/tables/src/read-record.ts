import { declaredDecimals } from "./amount.js";
import { isResult } from "./annotate/result-sheet.js";
import { isCover, readCover } from "./cover.js";
import type { FiscalRecordType } from "./forms.js";
import type { Grid } from "./grid.js";
import { defaultLimits, refuseLargeFile } from "./limits.js";
import type { TableProblem } from "./problem.js";
import { TableFileError } from "./problem.js";
import { decodeText } from "./read/text.js";
import { readTranscription } from "./read/transcription.js";
import type { ReadFileOptions } from "./read-tables.js";
import { readTables } from "./read-tables.js";
import { goesOn } from "./recognise/continued-table.js";
import type { Found } from "./recognise/find-tables.js";
import { continuationMark, findTables, ownCells, titleAddress } from "./recognise/find-tables.js";
import { isFigure, readHeader } from "./recognise/header.js";
import { otherPublishers, rootFromPrint } from "./recognise/root.js";
import type { TablePart } from "./recognise/table-part.js";
import { readPart } from "./recognise/table-part.js";
import {
  nothingFound,
  notInRecord,
  printedTwice,
  withoutHeadings,
  withoutUnit,
} from "./recognise/table-problems.js";
import type { DecidedType } from "./record-type.js";
import { decideRecordType } from "./record-type.js";
import { isCodeSheet } from "./write/code-sheet.js";

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
  const shown = grids.filter((grid) => !grid.hidden && !isResult(grid) && !isCodeSheet(grid));
  const cells = new Map<string, string>();
  const cover = shown.find(isCover);
  const onCover = cover === undefined ? {} : readCover(cover, cells);
  const { tables: carried = {}, recordType: named, ...rootOnCover } = onCover;
  const { recordType, doubt } = typeAsked(options.recordType ?? named) ?? decideRecordType(shown);
  const { parts, problems } = readParts(shown, recordType);
  const tables: Record<string, Table> = {};
  for (const [key, part] of parts) {
    const pointer = `/tables/${key}`;
    cells.set(pointer, titleAddress(part.found));
    cells.set(`${pointer}/printedTitle`, titleAddress(part.found));
    for (const [below, address] of part.cells) cells.set(pointer + below, address);
    tables[key] = tableOf(part);
  }
  for (const [key, content] of Object.entries(carried as Readonly<Record<string, object>>)) {
    if (tables[key] !== undefined) tables[key] = { ...tables[key], ...content };
  }
  if (parts.size === 0) problems.push(nothingFound(grids));
  else if (doubt !== undefined) problems.unshift(doubt);
  const read = [...parts.values()];
  const root = { ...rootFromPrint(read), ...rootOnCover, ...options.known };
  if (!("publisher" in rootOnCover || "publisher" in { ...options.known })) {
    problems.push(...otherPublishers(read));
  }
  return { recordType, record: { recordType, ...root, tables }, cells, problems };
};

const typeAsked = (asked: unknown): DecidedType | undefined =>
  asked === "department-budget" || asked === "department-final-accounts" ? { recordType: asked } : undefined;

/** The tables of the record by their keys, those of several pages in one. */
const readParts = (
  grids: readonly Grid[],
  recordType: FiscalRecordType,
): { readonly parts: ReadonlyMap<string, TablePart>; readonly problems: TableProblem[] } => {
  const parts = new Map<string, TablePart>();
  const own: TableProblem[] = [];
  const unread: Found[] = [];
  let last: TablePart | undefined;
  for (const each of grids.flatMap((grid) => findTables(grid, recordType))) {
    const found =
      last !== undefined && continuationMark.test(each.title)
        ? { ...each, form: last.form, title: last.found.title }
        : each;
    const { form } = found;
    const header = readHeader(found);
    if (form === undefined) {
      if (header !== undefined) own.push(notInRecord(found));
      last = undefined;
      continue;
    }
    if (header === undefined && !hasNote(found)) {
      unread.push(found);
      continue;
    }
    const before = parts.get(form.key);
    const part = readPart(found, form, recordType, header, before);
    last = before ?? part;
    if (before === undefined) parts.set(form.key, part);
    else if (!goesOn(before, part)) own.push(printedTwice(found, before.found));
  }
  const read = [...parts.values()].flatMap((part) =>
    needsUnit(part) && part.unit === undefined ? [...part.problems, withoutUnit(part.found)] : part.problems,
  );
  const lost = unread.filter((found) => !parts.has(found.form?.key ?? "") && hasFigures(found));
  return { parts, problems: [...read, ...own, ...lost.map(withoutHeadings)] };
};

const needsUnit = ({ form }: TablePart): boolean => form.key !== "stateAssets";

const tableOf = (part: TablePart): Table => {
  const { form, found, content, notes, unit, fundScope, printedNumber } = part;
  const decimals = part.printedDecimals ?? declaredDecimals(part.decimals, part.values);
  return {
    printedTitle: found.title,
    ...(printedNumber === undefined ? {} : { printedNumber }),
    ...(needsUnit(part) && unit !== undefined ? { unit } : {}),
    ...(form.layout === "three-public" && fundScope !== undefined ? { fundScope } : {}),
    ...(needsUnit(part) && decimals !== undefined ? { decimals } : {}),
    ...content,
    ...(notes.length > 0 ? { notes } : {}),
    ...(Object.keys(content).length === 0 ? { empty: true } : {}),
  };
};

/** Not only named, as in a table of contents. */
const hasFigures = ({ grid, start, end }: Found): boolean => {
  for (let row = start; row < end; row += 1) {
    const cells = ownCells(grid, row);
    if (cells.length > 1 && cells.some(isFigure)) return true;
  }
  return false;
};

/** A table that is only announced to be empty. */
const hasNote = ({ grid, start, end }: Found): boolean => {
  for (let row = start; row < end; row += 1) {
    if (ownCells(grid, row).some(({ text }) => /空表|无数据|没有.*(?:预算|支出)|^无/.test(text))) return true;
  }
  return false;
};
