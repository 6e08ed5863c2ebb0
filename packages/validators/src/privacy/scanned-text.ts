import type { ScanOptions } from "./detection.js";
import { type DigitGroup, digitGroups } from "./digit-groups.js";

/** A text as detectors read it: NFKC, without characters of no width. */
export interface ScannedText {
  readonly text: string;
  readonly options: ScanOptions;
  /** Runs of digits, in order. */
  groups(): readonly DigitGroup[];
  /** Up to `length` characters before a place; at the beginning of the text, the label counts. */
  before(at: number, length: number): string;
  after(at: number, length: number): string;
  /** Whether a letter or digit stands there. */
  isWordAt(at: number): boolean;
  /** Whether a place is within a web address. */
  isInUrl(at: number): boolean;
  /** Place in the source of what begins at a place in the text, and of what ends there. */
  sourceStart(at: number): number;
  sourceEnd(end: number): number;
}

export const scannedText = (source: string, options: ScanOptions): ScannedText => {
  const { text, map } = normalised(source);
  let groups: readonly DigitGroup[] | undefined;
  let urls: readonly DigitGroup[] | undefined;
  const head = options.label === undefined ? "" : `${options.label}:`;
  return {
    text,
    options,
    groups: () => {
      groups ??= digitGroups(text);
      return groups;
    },
    before: (at, length) =>
      at >= length || head === ""
        ? text.slice(Math.max(0, at - length), at)
        : (head + text.slice(0, at)).slice(-length),
    after: (at, length) => text.slice(at, at + length),
    isWordAt: (at) => isWord(text.charCodeAt(at)),
    isInUrl: (at) => {
      urls ??= text.includes("://") ? webAddresses(text) : [];
      return urls.some(({ start, end }) => start <= at && at < end);
    },
    sourceStart: (at) => map?.[at] ?? at,
    sourceEnd: (end) => {
      if (map === undefined) return end;
      const last = map[end - 1] as number;
      return last + ((source.codePointAt(last) as number) > 0xffff ? 2 : 1);
    },
  };
};

const webAddress = /https?:\/\/[!-~]+/g;

const webAddresses = (text: string): DigitGroup[] =>
  [...text.matchAll(webAddress)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
export const isWithoutWidth = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

const withoutWidth = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The text and, where they differ, the place in the source that each of its characters comes from. */
const normalised = (source: string): { readonly text: string; readonly map: Int32Array | undefined } => {
  if (source.normalize("NFKC") === source && !withoutWidth.test(source)) {
    return { text: source, map: undefined };
  }
  const pieces: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) as number;
    const width = code > 0xffff ? 2 : 1;
    if (!isWithoutWidth(code)) {
      const piece = code < 0x80 ? source.charAt(at) : source.slice(at, at + width).normalize("NFKC");
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit += 1) places.push(at);
    }
    at += width;
  }
  return { text: pieces.join(""), map: Int32Array.from(places) };
};
