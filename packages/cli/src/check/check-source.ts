import { unreadable } from "../input/find-sources.js";
import type { InputFault } from "../input/input-fault.js";
import { isBlank, JsonSyntaxError, parseJson } from "../input/json.js";
import { readLines } from "../input/lines.js";
import { recognise } from "../input/recognise.js";
import { isTableFormat, type Source } from "../input/source.js";
import { syntaxFault } from "../input/syntax-fault.js";
import { mayBeTranscription } from "../input/transcription.js";
import { decodeUtf8, EncodingError } from "../input/utf8.js";
import { readWhole, tooLarge } from "../input/whole.js";
import { checkDocument } from "./check-document.js";
import { createLineCheck } from "./check-lines.js";
import type { Outcome } from "./checked-record.js";
import type { CheckSettings } from "./record-check.js";

/** Checks the records of a source, a batch at a time. */
export async function* checkSource(
  source: Source,
  settings: CheckSettings,
): AsyncGenerator<readonly Outcome[]> {
  try {
    const { file, form: known } = source;
    if (isTableFormat(known)) {
      const { checkTables } = await import("./check-tables.js");
      yield [await checkTables({ file, format: known, open: () => source.open() }, settings)];
      return;
    }
    const { form, bytes } =
      known === undefined ? await recognise(source.open()) : { form: known, bytes: source.open() };
    if (form === "lines") yield* checkLines(file, bytes, settings);
    else yield await checkBytes(file, await readWhole(bytes), settings);
  } catch (error) {
    yield [{ unread: unreadable(source.file, error) }];
  }
}

async function* checkLines(
  file: string,
  bytes: AsyncIterable<Buffer>,
  settings: CheckSettings,
): AsyncGenerator<readonly Outcome[]> {
  const check = createLineCheck(file, settings);
  let records = 0;
  for await (const lines of readLines(bytes)) {
    const outcomes: Outcome[] = [];
    for (const line of lines) {
      const outcome = check(line);
      if (outcome !== undefined) outcomes.push(outcome);
    }
    records += outcomes.length;
    yield outcomes;
  }
  if (records === 0) yield [{ unread: empty(file) }];
}

const checkBytes = async (
  file: string,
  bytes: Buffer | undefined,
  settings: CheckSettings,
): Promise<readonly Outcome[]> => {
  if (bytes === undefined) return [{ unread: { file, code: "input/json", reason: tooLarge } }];
  let text = "";
  try {
    text = decodeUtf8(bytes);
    if (isBlank(text)) return [{ unread: empty(file) }];
    const value = parseJson(text);
    if (mayBeTranscription(value)) {
      const { checkTranscription } = await import("./check-tables.js");
      const outcome = checkTranscription(file, value, settings);
      if (outcome !== undefined) return [outcome];
    }
    return checkDocument({ file, text, value }, settings);
  } catch (error) {
    if (error instanceof EncodingError) {
      const { line, text: reason } = error;
      return [{ unread: { file, ...(line !== undefined && { line }), code: "input/encoding", reason } }];
    }
    if (!(error instanceof JsonSyntaxError)) throw error;
    return [{ unread: { file, code: "input/json", ...syntaxFault(text, error) } }];
  }
};

const empty = (file: string): InputFault => ({
  file,
  code: "input/json",
  reason: { zh: "文件是空的", en: "the file is empty" },
});
