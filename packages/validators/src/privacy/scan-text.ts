import { privacyRules } from "../generated/privacy-rules.js";
import type { Detection, PrivacyKind, ScanOptions } from "./detection.js";
import type { Found, PrivacyRule } from "./privacy-rule.js";
import { type ScannedText, scannedText } from "./scanned-text.js";

/**
 * What must not be published in a text, by its place; never what it says.
 *
 * Time and memory are linear in the text. A text without digits or words that arouse suspicion costs one look
 * at each character.
 */
export const scanText = (text: string, options: ScanOptions = {}): Detection[] =>
  scanSuspected(text, () => options);

/** The same; what is known beside the text is asked for only if the text arouses suspicion. */
export const scanSuspected = (text: string, optionsOf: () => ScanOptions): Detection[] => {
  const suspects = suspectsIn(text);
  return suspects.length === 0 ? [] : detections(scannedText(text, optionsOf()), suspects);
};

const digit = 1;
/** Bit by rule, from the second on. */
const bitOf = (rule: number): number => 2 << rule;

/** By UTF-16 unit: whether it is a digit, and the rules that it makes look. */
const marks = ((): Uint32Array => {
  const table = new Uint32Array(0x10000);
  const mark = (unit: number, bit: number): void => {
    table[unit] = (table[unit] as number) | bit;
  };
  for (let value = 0; value < 10; value += 1) {
    // As such, full-width, as index or exponent; circled; and the surrogate that digits of mathematics begin with.
    for (const first of [0x30, 0xff10, 0x2070, 0x2080, 0x2460]) mark(first + value, digit);
  }
  for (const unit of [0xb9, 0xb2, 0xb3, 0x24ea, 0xd835]) mark(unit, digit);
  for (const [index, { needs }] of privacyRules.entries()) {
    for (const character of needs.oneOf ?? "") mark(character.charCodeAt(0), bitOf(index));
  }
  return table;
})();

/** The rules that may find something. */
const suspectsIn = (text: string): readonly PrivacyRule[] => {
  let seen = 0;
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = marks[text.charCodeAt(index)] as number;
    seen |= mark;
    digits += mark & digit;
  }
  return seen === 0 ? none : rulesFor(seen, digits);
};

const none: readonly PrivacyRule[] = [];

const rulesFor = (seen: number, digits: number): readonly PrivacyRule[] =>
  privacyRules.filter(
    ({ needs }, index) =>
      digits >= (needs.digits ?? 0) && (needs.oneOf === undefined || (seen & bitOf(index)) !== 0),
  );

/** A number is one thing: the first of these that claims it has it. */
const claims: readonly PrivacyKind[] = [
  "idCard18",
  "weakMask",
  "passport",
  "email",
  "bankCard",
  "idCard15",
  "mobile",
  "messengerAccount",
  "accountByContext",
];

interface Placed extends Found {
  readonly kind: PrivacyKind;
}

const detections = (text: ScannedText, rules: readonly PrivacyRule[]): Detection[] => {
  const found: Placed[] = [];
  for (const rule of rules) for (const place of rule.find(text)) found.push({ ...place, kind: rule.kind });
  return withoutRivals(found)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ kind, start: from, end, severity, candidatesLeft }) => {
      const start = text.sourceStart(from);
      return {
        kind,
        start,
        length: text.sourceEnd(end) - start,
        severity,
        ...(candidatesLeft !== undefined && { candidatesLeft }),
      };
    });
};

/** Without what lies within, or crosses, a number that a kind of higher rank has claimed. */
const withoutRivals = (found: readonly Placed[]): Placed[] => {
  const rank = (kind: PrivacyKind): number => claims.indexOf(kind);
  const claiming = found
    .filter(({ kind }) => rank(kind) !== -1)
    .sort((a, b) => rank(a.kind) - rank(b.kind) || a.start - b.start || b.end - a.end);
  const taken = new Set<number>();
  const kept = claiming.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
  return [...found.filter(({ kind }) => rank(kind) === -1), ...kept];
};
