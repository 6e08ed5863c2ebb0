import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  createValidator,
  type Language,
  type Profile,
  ProfileError,
  profileFaults,
  type Validator,
} from "@zwgk/validators";
import { JsonSyntaxError, parseJson } from "./input/json.js";
import { syntaxFault } from "./input/syntax-fault.js";
import { decodeUtf8, EncodingError } from "./input/utf8.js";
import { linesOfValues } from "./input/value-lines.js";
import { systemReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

/** The validator with the settings of a profile file. */
export const validatorOf = async (file: string, cwd: string, lang: Language): Promise<Validator> => {
  const text = await readText(file, cwd);
  const value = parse(file, text);
  const faults = profileFaults(value, lang);
  if (faults.length > 0) {
    const lineOf = linesOfValues(
      text,
      faults.map(({ pointer }) => pointer),
    );
    const lines = faults.map(({ pointer, message }) => `${file}:${lineOf(pointer)}: ${message}`).join("\n");
    throw new UsageError({
      zh: `配置文件不合格式\n${lines}`,
      en: `the profile is not in the right form\n${lines}`,
    });
  }
  try {
    return createValidator({ profile: value as Profile });
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new UsageError({ zh: `${file}：${error.reason.zh}`, en: `${file}: ${error.reason.en}` });
  }
};

const readText = async (file: string, cwd: string): Promise<string> => {
  try {
    return decodeUtf8(await readFile(resolve(cwd, file)));
  } catch (error) {
    const reason = error instanceof EncodingError ? error.text : systemReason(error);
    if (reason === undefined) throw error;
    throw new UsageError({
      zh: `无法读取配置文件 ${file}：${reason.zh}`,
      en: `cannot read the profile ${file}: ${reason.en}`,
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
