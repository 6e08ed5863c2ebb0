import { isUtf8 } from "node:buffer";
import type { Text } from "@zwgk/validators";

/** Bytes that are not UTF-8. */
export class EncodingError extends Error {
  readonly text: Text;
  /** Of the first byte that is not UTF-8, where most of the text is. */
  readonly line: number | undefined;

  constructor(text: Text, line?: number) {
    super(text.en);
    this.name = "EncodingError";
    this.text = text;
    this.line = line;
  }
}

/** UTF-8 bytes as text, a byte order mark left out. */
export const decodeUtf8 = (bytes: Buffer): string => {
  if (!isUtf8(bytes)) throw encodingError(bytes);
  return withoutMark(bytes.toString("utf8"));
};

export const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const encodingError = (bytes: Buffer): EncodingError => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return looksLike("UTF-16");
  const text = bytes.toString("utf8");
  const before = text.slice(0, text.indexOf("\ufffd"));
  // GB18030 can pass for UTF-8 of two bytes, hardly ever for the three a Chinese character has.
  if (!/[\u0800-\uffff]/.test(before) && isGb18030(bytes)) return looksLike("GB18030/GBK");
  return new EncodingError(
    { zh: "含有不是 UTF-8 的字节", en: "holds bytes that are not UTF-8" },
    before.split("\n").length,
  );
};

const startsWith = (bytes: Buffer, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

const looksLike = (encoding: string): EncodingError =>
  new EncodingError({
    zh: `不是 UTF-8 编码，看起来是 ${encoding}；请转换为 UTF-8`,
    en: `not UTF-8, it looks like ${encoding}; convert it to UTF-8`,
  });

/** The beginning is enough to tell, and may end within a character. */
const isGb18030 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes.subarray(0, 64 * 1024), { stream: true });
    return true;
  } catch {
    return false;
  }
};
