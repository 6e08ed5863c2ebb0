import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import type { TableFormat } from "@zwgk/tables";
import type { Form } from "./recognise.js";

/** What a file's name says of its content: JSON in one of its forms, or printed tables. */
export type FileForm = Form | TableFormat;

/** A file or the standard input, not opened yet. */
export interface Source {
  /** As it is called in reports, with `/`. */
  readonly file: string;
  /** Of a file; the standard input has none. */
  readonly path?: string;
  /** `undefined` when it must be recognised by its content. */
  readonly form: FileForm | undefined;
  open(): AsyncIterable<Buffer>;
}

export const isTableFormat = (form: FileForm | undefined): form is TableFormat =>
  form === "xlsx" || form === "csv" || form === "html";

export const stdinName = "<stdin>";

/** Large enough that the reading itself costs nothing beside parsing. */
const chunkLength = 1024 * 1024;

export const fileSource = (path: string, file: string): Source => ({
  file,
  path,
  form: formOf(path),
  open: () => createReadStream(path, { highWaterMark: chunkLength }),
});

export const stdinSource = (stdin: AsyncIterable<Buffer>): Source => ({
  file: stdinName,
  form: undefined,
  open: () => stdin,
});

const forms: ReadonlyMap<string, FileForm> = new Map([
  [".ndjson", "lines"],
  [".jsonl", "lines"],
  [".xlsx", "xlsx"],
  // Not read, but better told so as a workbook than as broken JSON.
  [".xls", "xlsx"],
  [".csv", "csv"],
  [".html", "html"],
  [".htm", "html"],
]);

const extensionOf = (path: string): string => extname(path).toLowerCase();

export const formOf = (path: string): FileForm => forms.get(extensionOf(path)) ?? "document";

const taken: ReadonlySet<string> = new Set([".json", ".ndjson", ".jsonl", ".xlsx"]);

/** What is taken from a folder; a file named by itself may be called anything. `~$` marks a workbook that is open. */
export const isRecordFile = (path: string): boolean =>
  taken.has(extensionOf(path)) && !basename(path).startsWith("~$");
