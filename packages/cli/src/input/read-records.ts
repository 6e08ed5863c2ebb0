import { pointer, type Text } from "@zwgk/validators";
import type { Context } from "../context.js";
import { UsageError } from "../usage-error.js";
import { findSources } from "./find-sources.js";
import { placeOf, reasonOf } from "./input-fault.js";
import { isBlank, JsonSyntaxError, parseJson } from "./json.js";
import { readJson } from "./json-file.js";
import { type Line, readLines } from "./lines.js";
import { recognise } from "./recognise.js";
import { isTableFormat, type Source } from "./source.js";
import { syntaxFault } from "./syntax-fault.js";
import { decodeUtf8, EncodingError } from "./utf8.js";
import { tooLarge } from "./whole.js";

/** A record, or what stands in its place, and where it was read. */
export interface PlacedRecord {
  readonly value: unknown;
  /** How messages name a place in it. */
  at(pointer: string): string;
}

export interface RecordsRead {
  readonly records: readonly PlacedRecord[];
  /** The files they are from. */
  readonly paths: readonly string[];
}

/**
 * All records of files, folders, globs and the standard input: a record, a list, or one a line.
 *
 * What is made of several records needs every one of them, so the first that cannot be read ends it.
 *
 * @param what the records, as messages name them.
 * @throws {UsageError}
 */
export const readRecords = async (
  inputs: readonly string[],
  what: Text,
  context: Context,
): Promise<RecordsRead> => {
  const { sources, faults } = await findSources(inputs, context);
  const [fault] = faults;
  if (fault !== undefined) throw unreadable(placeOf(fault), fault.reason);
  const records: PlacedRecord[] = [];
  for (const source of sources) {
    for await (const record of recordsIn(source, what)) records.push(record);
  }
  return { records, paths: sources.flatMap(({ path }) => path ?? []) };
};

async function* recordsIn(source: Source, what: Text): AsyncGenerator<PlacedRecord> {
  const { file, form: known } = source;
  if (isTableFormat(known)) {
    throw unreadable(file, { zh: `不是${what.zh}的 JSON`, en: `is no JSON of ${what.en}` });
  }
  const { form, bytes } =
    known === undefined ? await recognise(source.open()) : { form: known, bytes: source.open() };
  if (form === "document") {
    const { value } = await readJson(file, bytes, what);
    yield* Array.isArray(value)
      ? value.map((each: unknown, index) => placed(each, file, pointer(index)))
      : [placed(value, file, "")];
    return;
  }
  for await (const lines of readLines(bytes)) {
    for (const line of lines) yield* recordOf(line, file);
  }
}

const placed = (value: unknown, place: string, base: string): PlacedRecord => ({
  value,
  at: (path) => `${place}: ${base + path === "" ? "/" : base + path}`,
});

const recordOf = ({ number, bytes }: Line, file: string): PlacedRecord[] => {
  const place = placeOf({ file, line: number });
  if (bytes === undefined) throw unreadable(place, tooLarge);
  let text = "";
  try {
    text = decodeUtf8(bytes);
    return isBlank(text) ? [] : [placed(parseJson(text), place, "")];
  } catch (error) {
    if (error instanceof EncodingError) throw unreadable(place, error.text);
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw unreadable(place, reasonOf(syntaxFault(text, error)));
  }
};

const unreadable = (place: string, { zh, en }: Text): UsageError =>
  new UsageError({ zh: `${place}: ${zh}`, en: `${place}: ${en}` });
