import stringWidth from "string-width";

/** ASCII, and Chinese characters with their punctuation, which take two columns each. */
const common = /^[ -~\u3000-\u3029\u3030-\u303e\u4e00-\u9fff\uff01-\uff60]*$/;

/** Columns a text takes. Nearly all text here is common, and is spared the Unicode segmentation of `string-width`. */
export const width = (text: string): number => {
  if (!common.test(text)) return stringWidth(text);
  let columns = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7e) columns += 1;
  return columns;
};

export const padEnd = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - width(text)));

/** The text, or its beginning and `…`, in at most so many columns. */
export const truncate = (text: string, columns: number): string => {
  if (text.length <= columns && width(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += width(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
};
