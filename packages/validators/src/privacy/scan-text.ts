import { privacyRules } from "../generated/privacy-rules.js";
import type { Detection, PrivacyKind, ScanOptions } from "./detection.js";
import type { Found, Need, PrivacyRule } from "./privacy-rule.js";
import { ScannedText, type TextContext } from "./scanned-text.js";

/**
 * What must not be published in a text, by its place; never what it says.
 *
 * Time and memory are linear in the text. A text without digits or words that arouse suspicion costs one look
 * at each character.
 */
export const scanText = (text: string, { namesPerson = false, ...options }: ScanOptions = {}): Detection[] =>
  scanInContext(text, suspectsIn(text) ?? [], { ...options, namesPersonBeside: () => namesPerson });

/** What the rules that a text made suspicious find in it, if there are any. */
export const scanInContext = (
  text: string,
  suspects: readonly PrivacyRule[],
  context: TextContext,
): Detection[] => detections(new ScannedText(text, context), suspects);

const digit = 1;
/** Bit by need, from the second on. */
const bitOf = (need: number): number => 2 << need;

const needs: readonly (Need & { readonly rule: PrivacyRule })[] = privacyRules.flatMap((rule) =>
  rule.needs.map((need) => ({ ...need, rule })),
);

/** By UTF-16 unit: whether it is a digit, and the needs it meets. */
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
  for (const [index, { oneOf = "" }] of needs.entries()) {
    for (const character of oneOf) mark(character.charCodeAt(0), bitOf(index));
  }
  return table;
})();

/** The rules that may find something, if any may. */
export const suspectsIn = (text: string): readonly PrivacyRule[] | undefined => {
  let seen = 0;
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = marks[text.charCodeAt(index)] as number;
    seen |= mark;
    digits += mark & digit;
  }
  return seen <= digit && digits < fewestDigits ? undefined : rulesFor(seen, Math.min(digits, mostDigits));
};

const needsOfDigits = needs.flatMap(({ digits, oneOf }) =>
  digits === undefined || oneOf !== undefined ? [] : [digits],
);
const fewestDigits = Math.min(...needsOfDigits);
const mostDigits = Math.max(...needs.map(({ digits = 0 }) => digits));

const rulesFor = (seen: number, digits: number): readonly PrivacyRule[] | undefined => {
  const key = seen * (mostDigits + 1) + digits;
  if (!rulesByNeeds.has(key)) {
    const met = needs.filter(
      ({ digits: fewest = 0, oneOf }, index) =>
        digits >= fewest && (oneOf === undefined || (seen & bitOf(index)) !== 0),
    );
    const rules = [...new Set(met.map(({ rule }) => rule))];
    rulesByNeeds.set(key, rules.length === 0 ? undefined : rules);
  }
  return rulesByNeeds.get(key);
};

/** By the needs that are met; most texts meet the same few. */
const rulesByNeeds = new Map<number, readonly PrivacyRule[] | undefined>();

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
