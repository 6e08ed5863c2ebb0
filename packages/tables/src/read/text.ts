import { TableFileError } from "../problem.js";

/**
 * The text of a CSV or HTML file: UTF-8 with or without a mark, UTF-16 with one, otherwise GB18030.
 *
 * Chinese text in GB18030 is practically never valid UTF-8, so UTF-8 is tried first.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes) ?? unreadable();
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes) ?? unreadable();
  return decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes) ?? unreadable();
};

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const unreadable = (): never => {
  throw new TableFileError({
    zh: "文件既不是 UTF-8，也不是 GB18030 编码。",
    en: "The file is neither UTF-8 nor GB18030.",
  });
};
