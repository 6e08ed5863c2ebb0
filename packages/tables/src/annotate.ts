import type { Cell, RoundtripWorkbook, Sheet } from "hucre";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { marked, unmarked } from "./annotate/cell-mark.js";
import type { Remark, RemarkLanguage } from "./annotate/remark.js";
import { resultSheet, resultTitle } from "./annotate/result-sheet.js";
import { parseAddress } from "./grid.js";
import type { Limits } from "./limits.js";
import { defaultLimits, refuseLargeFile } from "./limits.js";
import { unreadableXlsx } from "./read/xlsx.js";
import { refuseZipBomb } from "./read/zip-size.js";
import { takePrintRanges } from "./write/print-ranges.js";

export interface AnnotateOptions {
  /** Of the words around the remarks; Chinese if not given. */
  readonly lang?: RemarkLanguage;
  /** Lines above the list of remarks: what was checked, when, by what. */
  readonly summary?: readonly string[];
  readonly limits?: Partial<Limits>;
}

/**
 * A copy of a workbook with remarked cells coloured and commented, and all remarks listed on a sheet 校验结果.
 *
 * Values, formulas, formats and merged cells stay as they are. What an earlier
 * call left is taken away first: colours, comments and the list are replaced.
 */
export const annotate = async (
  bytes: Uint8Array,
  remarks: readonly Remark[],
  { lang = "zh-CN", summary = [], limits = {} }: AnnotateOptions = {},
): Promise<Uint8Array> => {
  const all = { ...defaultLimits, ...limits };
  refuseLargeFile(bytes.length, all);
  refuseZipBomb(bytes, all);
  const workbook = await openXlsx(bytes, { readStyles: true }).catch(unreadableXlsx);
  for (const { cells } of workbook.sheets) {
    for (const [key, cell] of cells ?? []) cells?.set(key, unmarked(cell));
  }
  const marks = new Set<string>();
  for (const [address, here] of groupByAddress(remarks)) {
    if (mark(workbook, address, here, lang)) marks.add(address);
  }
  putResult(workbook, (name) => resultSheet(name, remarks, summary, lang, (address) => marks.has(address)));
  workbook.namedRanges = [...(workbook.namedRanges ?? []), ...takePrintRanges(workbook.sheets)];
  return saveXlsx(workbook);
};

const groupByAddress = (remarks: readonly Remark[]): Map<string, Remark[]> => {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    if (remark.address === undefined) continue;
    const group = groups.get(remark.address);
    if (group === undefined) groups.set(remark.address, [remark]);
    else group.push(remark);
  }
  return groups;
};

/** Whether the address names a cell of the workbook. */
const mark = (
  workbook: RoundtripWorkbook,
  address: string,
  remarks: readonly Remark[],
  lang: RemarkLanguage,
): boolean => {
  const place = parseAddress(address);
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  if (place === undefined || sheet === undefined || place.row >= sheet.rows.length) return false;
  const key = `${place.row},${place.column}`;
  const cells = sheet.cells ?? new Map<string, Cell>();
  sheet.cells = cells;
  const value = sheet.rows[place.row]?.[place.column] ?? null;
  const cell: Cell = cells.get(key) ?? { value, type: value === null ? "empty" : typeOf(value) };
  cells.set(key, marked(cell, remarks, lang));
  return true;
};

const typeOf = (value: string | number | boolean | Date): Cell["type"] => {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  return value instanceof Date ? "date" : "number";
};

/** In the place of an earlier list; else at the end, under a name that is free. */
const putResult = ({ sheets }: RoundtripWorkbook, make: (name: string) => Sheet): void => {
  const before = sheets.findIndex(({ rows }) => rows[0]?.[0] === resultTitle);
  const earlier = sheets[before];
  if (earlier !== undefined) {
    sheets[before] = make(earlier.name);
    return;
  }
  let name = resultTitle;
  for (let count = 2; sheets.some((sheet) => sheet.name === name); count += 1) {
    name = `${resultTitle} ${count}`;
  }
  sheets.push(make(name));
};
