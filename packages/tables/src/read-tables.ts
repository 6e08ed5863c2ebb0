import type { Grid } from "./grid.js";
import type { Limits } from "./limits.js";
import { defaultLimits, refuseLargeFile } from "./limits.js";
import { TableFileError } from "./problem.js";
import { readCsvGrid } from "./read/csv.js";
import { readHtmlGrids } from "./read/html.js";
import { readXlsxGrids } from "./read/xlsx.js";

/** The kinds of file that are read as cells. */
export type TableFormat = "xlsx" | "csv" | "html";

/** What is known of the file beside its bytes. */
export interface ReadFileOptions {
  /** Recognised by the content where it is not given. */
  readonly format?: TableFormat;
  /** The name of a CSV file, for addresses. */
  readonly name?: string;
  readonly limits?: Partial<Limits>;
}

/** Reads the printed cells of a workbook, a CSV file or a page. Throws {@link TableFileError}. */
export const readTables = async (bytes: Uint8Array, options: ReadFileOptions = {}): Promise<Grid[]> => {
  const limits = { ...defaultLimits, ...options.limits };
  refuseLargeFile(bytes.length, limits);
  const recognised = formatOf(bytes);
  switch (options.format ?? recognised) {
    case "xlsx":
      return readXlsxGrids(bytes, limits);
    case "html":
      return readHtmlGrids(bytes, limits);
    case "csv":
      return [readCsvGrid(bytes, options.name ?? "CSV", limits)];
  }
};

const formatOf = (bytes: Uint8Array): TableFormat => {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return "xlsx";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw oldOrLocked();
  if (starts(0x25, 0x50, 0x44, 0x46)) throw pdf();
  const start = String.fromCharCode(...bytes.subarray(0, 2000)).replaceAll("\0", "");
  return /^(?:ï»¿|ÿþ|þÿ)?\s*<|<(?:!doctype html|html|table)/i.test(start) ? "html" : "csv";
};

const oldOrLocked = (): TableFileError =>
  new TableFileError({
    zh: "这是旧的 .xls 文件或加了密码的文件，请另存为不加密的 .xlsx。",
    en: "This is an old .xls file or one with a password; save it as .xlsx without one.",
  });

const pdf = (): TableFileError =>
  new TableFileError({
    zh: "这是 PDF 文件，表格不能从 PDF 读取，请用编制时的 .xlsx。",
    en: "This is a PDF file, from which tables cannot be read; use the .xlsx it was made from.",
  });
