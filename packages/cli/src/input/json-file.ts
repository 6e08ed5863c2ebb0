import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Text } from "@zwgk/validators";
import { systemReason } from "../system-error.js";
import { UsageError } from "../usage-error.js";
import { JsonSyntaxError, parseJson } from "./json.js";
import { stdinName } from "./source.js";
import { syntaxFault } from "./syntax-fault.js";
import { decodeUtf8, EncodingError } from "./utf8.js";
import { readWhole } from "./whole.js";

/** A JSON file that holds no records: a profile, a calendar, a list of duties. */
export interface JsonFile {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

/**
 * Reads a JSON file without which the verb cannot go on.
 *
 * @param what the file, as messages name it: `配置文件`, `the profile`.
 * @throws {UsageError}
 */
export const readJsonFile = (file: string, cwd: string, what: Text): Promise<JsonFile> =>
  readJson(file, createReadStream(resolve(cwd, file)), what);

/** The same, where `-` is the standard input. */
export const readJsonInput = (
  input: string,
  { cwd, stdin }: { readonly cwd: string; readonly stdin: AsyncIterable<Buffer> },
  what: Text,
): Promise<JsonFile> => (input === "-" ? readJson(stdinName, stdin, what) : readJsonFile(input, cwd, what));

/** The same of an input that is open already. */
export const readJson = async (file: string, bytes: AsyncIterable<Buffer>, what: Text): Promise<JsonFile> => {
  const text = await readText(bytes).catch((error: unknown) => {
    const reason = error instanceof EncodingError ? error.text : systemReason(error);
    if (reason === undefined) throw error;
    throw unreadable(file, what, reason);
  });
  if (text === undefined) throw unreadable(file, what, { zh: "超过 256 MiB", en: "more than 256 MiB" });
  return { file, text, value: parse(file, text) };
};

const readText = async (bytes: AsyncIterable<Buffer>): Promise<string | undefined> => {
  const whole = await readWhole(bytes);
  return whole === undefined ? undefined : decodeUtf8(whole);
};

const unreadable = (file: string, what: Text, reason: Text): UsageError =>
  new UsageError({
    zh: `无法读取${what.zh} ${file}：${reason.zh}`,
    en: `cannot read ${what.en} ${file}: ${reason.en}`,
  });

const parse = (file: string, text: string): unknown => {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column, reason } = syntaxFault(text, error);
    const place = `${file}:${line}:${column}`;
    throw new UsageError({ zh: `${place}: ${reason.zh}`, en: `${place}: ${reason.en}` });
  }
};
