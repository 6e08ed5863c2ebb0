import { readLines } from "./lines.js";
import { withoutMark } from "./utf8.js";
import { largestDocument } from "./whole.js";

/** How an input is cut into records: one JSON document, or one record a line. */
export type Form = "document" | "lines";

export interface Recognised {
  readonly form: Form;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Tells the form of an input without a name from its first two lines that are not blank. */
export const recognise = async (bytes: AsyncIterable<Buffer>): Promise<Recognised> => {
  const source = bytes[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let length = 0;
  const next = async function* (): AsyncGenerator<Buffer> {
    for (let chunk = await source.next(); chunk.done !== true; chunk = await source.next()) yield chunk.value;
  };
  const recorded = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of next()) {
      seen.push(chunk);
      length += chunk.length;
      if (length > largestDocument) return;
      yield chunk;
    }
  };
  const filled: string[] = [];
  for await (const batch of readLines(recorded())) {
    const texts = batch.map((line) => withoutMark(line.bytes?.toString() ?? "").trim());
    filled.push(...texts.filter((text) => text !== ""));
    if (filled.length >= 2) break;
  }
  const [first, second] = filled;
  const form = second !== undefined && areLines(first ?? "", second) ? "lines" : "document";
  const all = async function* (): AsyncGenerator<Buffer> {
    yield* seen;
    yield* next();
  };
  return { form, bytes: all() };
};

/**
 * Lines when the first is a value by itself: in a document nothing may follow it.
 *
 * Also when the first is broken and the second an object by itself: in a document
 * an object stands only after `[`, `,` or `:`.
 */
const areLines = (first: string, second: string): boolean =>
  isJson(first) || (second.startsWith("{") && isJson(second) && !/[[,:]$/.test(first));

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
