import type { Detection, PrivacyKind } from "./detection.js";
import { isSeparator } from "./digit-groups.js";
import { fewestCandidates, maskStrength } from "./mask-strength.js";
import { scanText } from "./scan-text.js";
import { isWithoutWidth } from "./scanned-text.js";

/** How something was hidden. */
export type Masking = "first-2-last-3" | "first-3-last-4" | "whole" | "not-hidden";

/** How what was found in a text is hidden: the form of Yong'an for identity numbers, three and four digits of mobiles. */
export const maskingOf = ({ kind, start, length }: Detection, text: string): Masking => {
  switch (kind) {
    // What bears a secrecy mark is not published; without the mark it might be.
    case "secrecyMark":
      return "not-hidden";
    case "idCard18":
    case "weakMask":
      return isEnough(text, start, length) ? "first-2-last-3" : "whole";
    case "idCard15":
      return writtenUnits(text, start, length) === undefined ? "whole" : "first-2-last-3";
    case "mobile":
      return writtenUnits(text, start, length)?.length === 11 ? "first-3-last-4" : "whole";
    default:
      return "whole";
  }
};

const shownBy: Readonly<Partial<Record<Masking, readonly [number, number]>>> = {
  "first-2-last-3": [2, 3],
  "first-3-last-4": [3, 4],
};

/** The text with asterisks for what was found; its length stays, and what stands between digits. */
export const masked = (text: string, found: readonly Detection[]): string => {
  const hidden = new Uint8Array(text.length);
  for (const detection of found) {
    const { start, length } = detection;
    const masking = maskingOf(detection, text);
    if (masking === "not-hidden") continue;
    const units = writtenUnits(text, start, length);
    const [first, last] = shownBy[masking] ?? [0, 0];
    if (units === undefined) hidden.fill(1, start, start + length);
    else for (const unit of units.slice(first, units.length - last)) hidden[unit] = 1;
  }
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (hidden[at] === 0) continue;
    pieces.push(text.slice(from, at), "*");
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
};

/** Places of what is written, without what stands between; `undefined` where a character takes two units. */
const writtenUnits = (text: string, start: number, length: number): number[] | undefined => {
  const units: number[] = [];
  for (let at = start; at < start + length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) return undefined;
    if (!isSeparator(text.charAt(at)) && !isWithoutWidth(code)) units.push(at);
  }
  return units;
};

/** Whether two characters in front and three at the end may be shown; not where a province is one county. */
const isEnough = (text: string, start: number, length: number): boolean => {
  const units = writtenUnits(text, start, length);
  if (units === undefined || units.length < 8) return false;
  const written = units.map((unit) => text.charAt(unit)).join("");
  return maskStrength(`${written.slice(0, 2)}${"*".repeat(13)}${written.slice(-3)}`) >= fewestCandidates;
};

/** A text of ours, such as a pointer or a message, without anybody's number. */
export const withoutPersons = (text: string): string => {
  const found = scanText(text).filter(({ kind, severity }) => severity !== "info" && numbers.has(kind));
  return found.length === 0 ? text : masked(text, found);
};

const numbers: ReadonlySet<PrivacyKind> = new Set([
  "idCard18",
  "idCard15",
  "bankCard",
  "mobile",
  "accountByContext",
  "passport",
]);
