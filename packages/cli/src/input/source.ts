import { createReadStream } from "node:fs";
import { extname } from "node:path";
import type { Form } from "./recognise.js";

/** A file or the standard input, not opened yet. */
export interface Source {
  /** As it is called in reports, with `/`. */
  readonly file: string;
  /** `undefined` when it must be recognised by its content. */
  readonly form: Form | undefined;
  open(): AsyncIterable<Buffer>;
}

export const stdinName = "<stdin>";

/** Large enough that the reading itself costs nothing beside parsing. */
const chunkLength = 1024 * 1024;

export const fileSource = (path: string, file: string): Source => ({
  file,
  form: isLineFile(path) ? "lines" : "document",
  open: () => createReadStream(path, { highWaterMark: chunkLength }),
});

export const stdinSource = (stdin: AsyncIterable<Buffer>): Source => ({
  file: stdinName,
  form: undefined,
  open: () => stdin,
});

const isLineFile = (path: string): boolean => [".ndjson", ".jsonl"].includes(extname(path).toLowerCase());

/** What is taken from a folder; a file named by itself may be called anything. */
export const isRecordFile = (path: string): boolean =>
  isLineFile(path) || extname(path).toLowerCase() === ".json";
