import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Language, Text } from "@zwgk/validators";
import {
  type Cut,
  explainDetection,
  redact as redactRecord,
  redactText,
  type TextCut,
} from "@zwgk/validators/privacy";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { JsonSyntaxError, parseJson } from "../input/json.js";
import { formOf, isTableFormat, stdinName } from "../input/source.js";
import { syntaxFault } from "../input/syntax-fault.js";
import { decodeUtf8, EncodingError } from "../input/utf8.js";
import { readWhole, tooLarge } from "../input/whole.js";
import { inLanguage } from "../language.js";
import { refuseOverInput } from "../output/refuse-outputs.js";
import { writeWhole } from "../output/sink.js";
import { systemReason } from "../system-error.js";
import { UsageError } from "../usage-error.js";
import type { ListFormat } from "./list-format.js";

export interface RedactOptions {
  readonly out?: string;
  readonly format: ListFormat;
  readonly asOf?: string;
  readonly lang: Language;
}

interface Redaction {
  /** As it is written. */
  readonly content: string;
  readonly value: unknown;
  readonly cuts: readonly (TextCut | Cut)[];
}

/** Writes a copy fit for publication, and tells what was hidden and what could not be. */
export const redact = async (input: string, options: RedactOptions, context: Context): Promise<ExitCode> => {
  const { out, format, lang } = options;
  if (out !== undefined) await refuseOverInput(out, input, context);
  const file = input === "-" ? stdinName : input;
  const form = formOf(input);
  if (input !== "-" && isTableFormat(form)) throw new UsageError(tables(file));
  const text = await textOf(input, file, context);
  const asOf = options.asOf ?? context.today;
  const { content, value, cuts } =
    form === "lines" && input !== "-"
      ? linesOf(text, asOf)
      : /^\s*[[{]/.test(text) || /\.json$/i.test(input)
        ? jsonOf(file, text, asOf)
        : plainOf(text, asOf);
  const list = cuts.map((cut) => lineOf(cut, file, lang)).join("");
  if (out !== undefined) await writeWhole(resolve(context.cwd, out), Buffer.from(content));
  if (format === "json") {
    const document = out === undefined ? { redacted: value, cuts } : { cuts };
    await context.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else if (out === undefined) {
    await context.stdout.write(content);
    await context.stderr.write(list);
  } else await context.stdout.write(list);
  return cuts.some(({ masking }) => masking === "not-hidden") ? exitCodes.findings : exitCodes.clean;
};

const textOf = async (input: string, file: string, { cwd, stdin }: Context): Promise<string> => {
  try {
    const bytes = await readWhole(input === "-" ? stdin : createReadStream(resolve(cwd, input)));
    if (bytes === undefined) throw new EncodingError(tooLarge);
    return decodeUtf8(bytes);
  } catch (error) {
    const reason = error instanceof EncodingError ? error.text : systemReason(error);
    if (reason === undefined) throw error;
    throw new UsageError({ zh: `${file}：${reason.zh}`, en: `${file}: ${reason.en}` });
  }
};

const plainOf = (text: string, asOf: string): Redaction => {
  const { text: content, cuts } = redactText(text, { asOf });
  return { content, value: content, cuts };
};

const jsonOf = (file: string, text: string, asOf: string): Redaction => {
  const redaction = recordsOf(parsed(file, text), asOf);
  return { ...redaction, content: `${JSON.stringify(redaction.value, null, 2)}\n` };
};

/** A record, or a list of them. */
const recordsOf = (value: unknown, asOf: string): Omit<Redaction, "content"> => {
  if (!Array.isArray(value)) {
    const { record, cuts } = redactRecord(value, { asOf });
    return { value: record, cuts };
  }
  const all = value.map((record: unknown) => redactRecord(record, { asOf }));
  return {
    value: all.map(({ record }) => record),
    cuts: all.flatMap(({ cuts }, index) =>
      cuts.map((cut) => ({ ...cut, pointer: `/${index}${cut.pointer}` })),
    ),
  };
};

const linesOf = (text: string, asOf: string): Redaction => {
  const values = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => parsed(`${index + 1}`, line));
  const { value, cuts } = recordsOf(values, asOf);
  const content = (value as unknown[]).map((record) => `${JSON.stringify(record)}\n`).join("");
  return { content, value, cuts };
};

const parsed = (file: string, text: string): unknown => {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column, reason } = syntaxFault(text, error);
    const place = `${file}:${line}:${column}`;
    throw new UsageError({ zh: `${place}: ${reason.zh}`, en: `${place}: ${reason.en}` });
  }
};

const maskings: Readonly<Record<TextCut["masking"], Text>> = {
  "first-2-last-3": { zh: "留前 2 位后 3 位", en: "first 2 and last 3 shown" },
  "first-3-last-4": { zh: "留前 3 位后 4 位", en: "first 3 and last 4 shown" },
  whole: { zh: "全部遮挡", en: "hidden whole" },
  "not-hidden": { zh: "没有遮挡，要由人处理", en: "not hidden, to be dealt with by hand" },
};

const lineOf = (cut: TextCut | Cut, file: string, lang: Language): string => {
  const { code } = explainDetection({ ...cut, candidatesLeft: 0 }, lang);
  const pointer = "pointer" in cut ? ` ${cut.pointer}` : "";
  const place = `${cut.start}+${cut.length}`;
  return `${printable(`${file}:${pointer} ${code} ${place} ${inLanguage(maskings[cut.masking], lang)}`)}\n`;
};

const tables = (file: string): Text => ({
  zh: `${file}：表格请按 zwgk scan 指出的列和格删改`,
  en: `${file}: change tables by hand, at the columns and cells that zwgk scan names`,
});
