/** Text is not JSON from `offset` on. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`not JSON at offset ${offset}`);
    this.name = "JsonSyntaxError";
    this.offset = offset;
  }
}

/** Nothing but what JSON takes for white space. */
export const isBlank = (text: string): boolean => !/[^ \t\r\n]/.test(text);

/** `JSON.parse`, with the place of the fault when there is one. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    scanJson(text, () => {});
    throw error;
  }
};

/** Called at the start of each value, with the keys and positions that lead to it. The path is reused. */
export type ValueVisitor = (offset: number, path: readonly (string | number)[]) => void;

/**
 * Walks over JSON (RFC 8259) without building it.
 *
 * One pass without recursion, so that neither depth nor size makes it fail. A
 * parser with positions makes an object a token: 30 times the memory of the file,
 * and it overflows at some thousand brackets.
 *
 * @throws {JsonSyntaxError} at the first character that no JSON text has there.
 */
export const scanJson = (text: string, visit: ValueVisitor): void => {
  // Open containers by where we are in them: a string in an object, a number in an array.
  const path: (string | number)[] = [];
  let at = 0;
  const enterKey = (): void => {
    at = expectAfterBlank(text, at, '"') - 1;
    const end = stringEnd(text, at);
    path[path.length - 1] = keyOf(text.slice(at, end));
    at = expectAfterBlank(text, end, ":");
  };
  for (;;) {
    at = skipBlank(text, at);
    visit(at, path);
    const opening = text[at];
    if (opening === "{" || opening === "[") {
      const inside = skipBlank(text, at + 1);
      if (text[inside] === (opening === "{" ? "}" : "]")) at = inside + 1;
      else {
        at = inside;
        path.push(opening === "{" ? "" : 0);
        if (opening === "{") enterKey();
        continue;
      }
    } else at = scalarEnd(text, at);
    // A value is behind us: close what it closes, until another one is due.
    for (;;) {
      at = skipBlank(text, at);
      const place = path.at(-1);
      if (place === undefined) {
        if (at < text.length) throw new JsonSyntaxError(at);
        return;
      }
      const mark = text[at];
      if (mark === ",") {
        at += 1;
        if (typeof place === "number") path[path.length - 1] = place + 1;
        else enterKey();
        break;
      }
      if (mark !== (typeof place === "number" ? "]" : "}")) throw new JsonSyntaxError(at);
      path.pop();
      at += 1;
    }
  }
};

const skipBlank = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
};

const expectAfterBlank = (text: string, from: number, mark: string): number => {
  const at = skipBlank(text, from);
  if (text[at] !== mark) throw new JsonSyntaxError(at);
  return at + 1;
};

const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Offset after the closing quote of the string that opens at `start`. */
const stringEnd = (text: string, start: number): number => {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) {
      escapeSequence.lastIndex = at;
      if (!escapeSequence.test(text)) throw new JsonSyntaxError(at);
      at = escapeSequence.lastIndex;
    } else if (code >= 0x20) at += 1;
    // A control character, or NaN: the end of the text.
    else throw new JsonSyntaxError(at);
  }
};

const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

const scalarEnd = (text: string, start: number): number => {
  if (text[start] === '"') return stringEnd(text, start);
  scalar.lastIndex = start;
  if (!scalar.test(text)) throw new JsonSyntaxError(start);
  return scalar.lastIndex;
};

const keyOf = (quoted: string): string =>
  quoted.includes("\\") ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
