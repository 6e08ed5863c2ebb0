import type { ScanOptions } from "./detection.js";
import { digitGroups, firstFrom, type Stretch } from "./digit-groups.js";
import { personsIn } from "./person-name.js";

/** What is known beside the text. */
export interface TextContext extends Pick<ScanOptions, "asOf" | "label"> {
  /** Whether the row or object it stands in names a person. */
  namesPersonBeside(): boolean;
}

/** A text as detectors read it: NFKC, without characters of no width. */
export class ScannedText {
  readonly text: string;
  readonly context: TextContext;
  readonly #source: string;
  #places: Int32Array | undefined;
  readonly #isAligned: boolean;
  readonly #head: string;
  #groups: readonly Stretch[] | undefined;
  #persons: readonly Stretch[] | undefined;
  #urls: readonly Stretch[] | undefined;

  constructor(source: string, context: TextContext) {
    const { text, isAligned } = normalised(source);
    this.text = text;
    this.context = context;
    this.#source = source;
    this.#isAligned = isAligned;
    this.#head = context.label === undefined ? "" : `${context.label}:`;
  }

  /** Runs of digits, in order. */
  groups(): readonly Stretch[] {
    this.#groups ??= digitGroups(this.text);
    return this.#groups;
  }

  /** Up to `length` characters before a place; at the beginning of the text, the label counts. */
  before(at: number, length: number): string {
    return at >= length || this.#head === ""
      ? this.text.slice(Math.max(0, at - length), at)
      : (this.#head + this.text.slice(0, at)).slice(-length);
  }

  after(at: number, length: number): string {
    return this.text.slice(at, at + length);
  }

  /** Whether a letter or digit stands there. */
  isWordAt(at: number): boolean {
    return isWord(this.text.charCodeAt(at));
  }

  /** Whether a natural person seems to be named between two places, or beside the text. */
  namesPerson(from: number, to: number): boolean {
    this.#persons ??= personsIn(this.text);
    const next = this.#persons[firstFrom(this.#persons, from)];
    return (next !== undefined && next.end <= to) || this.context.namesPersonBeside();
  }

  /** Whether a place is within a web address. */
  isInUrl(at: number): boolean {
    this.#urls ??= this.text.includes("://") ? webAddresses(this.text) : [];
    const url = this.#urls[firstFrom(this.#urls, at + 1) - 1];
    return url !== undefined && at < url.end;
  }

  /** Place in the source of what begins at a place in the text. */
  sourceStart(at: number): number {
    if (this.#isAligned) return at;
    this.#places ??= placesInSource(this.#source);
    return this.#places[at] as number;
  }

  /** Place in the source of the end of what ends at a place in the text. */
  sourceEnd(end: number): number {
    if (this.#isAligned) return end;
    const last = this.sourceStart(end - 1);
    return last + ((this.#source.codePointAt(last) as number) > 0xffff ? 2 : 1);
  }
}

const webAddress = /https?:\/\/[!-~]+/g;

const webAddresses = (text: string): Stretch[] =>
  [...text.matchAll(webAddress)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
export const isWithoutWidth = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

/** The text, and whether its characters stand where those of the source do. */
const normalised = (source: string): { readonly text: string; readonly isAligned: boolean } => {
  const pieces: string[] = [];
  let from = 0;
  let isAligned = true;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    // ASCII and Chinese characters stay as they are.
    if (unit < 0xa0 || (unit >= 0x4e00 && unit <= 0x9fff)) continue;
    const width = unit >= 0xd800 && unit <= 0xdbff && at + 1 < source.length ? 2 : 1;
    const given = source.slice(at, at + width);
    const piece = normalisedCharacter(given);
    if (piece !== given) {
      pieces.push(source.slice(from, at), piece);
      from = at + width;
      isAligned &&= piece.length === width;
    }
    at += width - 1;
  }
  if (from === 0) return { text: source, isAligned };
  pieces.push(source.slice(from));
  return { text: pieces.join(""), isAligned };
};

const placesInSource = (source: string): Int32Array => {
  const places: number[] = [];
  let at = 0;
  for (const character of source) {
    const { length } = normalisedCharacter(character);
    for (let unit = 0; unit < length; unit += 1) places.push(at);
    at += character.length;
  }
  return Int32Array.from(places);
};

const normalisedCharacter = (character: string): string => {
  const known = normalisedCharacters.get(character);
  if (known !== undefined) return known;
  const piece = isWithoutWidth(character.charCodeAt(0)) ? "" : character.normalize("NFKC");
  normalisedCharacters.set(character, piece);
  return piece;
};

/** There are a million characters at most, and few of them in use. */
const normalisedCharacters = new Map<string, string>();
