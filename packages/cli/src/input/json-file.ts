import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Text } from "@zwgk/validators";
import { systemReason } from "../system-error.js";
import { UsageError } from "../usage-error.js";
import { JsonSyntaxError, parseJson } from "./json.js";
import { syntaxFault } from "./syntax-fault.js";
import { decodeUtf8, EncodingError } from "./utf8.js";

/** A JSON file beside the records: a profile, a calendar. */
export interface JsonFile {
  /** As the user names it. */
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
export const readJsonFile = async (file: string, cwd: string, what: Text): Promise<JsonFile> => {
  const text = await readText(file, cwd, what);
  return { file, text, value: parse(file, text) };
};

const readText = async (file: string, cwd: string, what: Text): Promise<string> => {
  try {
    return decodeUtf8(await readFile(resolve(cwd, file)));
  } catch (error) {
    const reason = error instanceof EncodingError ? error.text : systemReason(error);
    if (reason === undefined) throw error;
    throw new UsageError({
      zh: `无法读取${what.zh} ${file}：${reason.zh}`,
      en: `cannot read ${what.en} ${file}: ${reason.en}`,
    });
  }
};

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
