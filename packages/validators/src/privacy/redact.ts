import { fixedFormProperties } from "../generated/fixed-form-properties.js";
import type { Severity } from "../rule.js";
import type { Detection, PrivacyKind, ScanOptions } from "./detection.js";
import { pointerOf, type Step } from "./each-text.js";
import { type Masking, masked, maskingOf, withoutPersons } from "./masking.js";
import { eachDetection } from "./scan-record.js";
import { scanText } from "./scan-text.js";

/** What was hidden, or should have been and could not; never what it said. */
export interface TextCut {
  readonly kind: PrivacyKind;
  /** In UTF-16 units; the same in the text before and after. */
  readonly start: number;
  readonly length: number;
  readonly severity: Severity;
  readonly masking: Masking;
}

export interface Cut extends TextCut {
  /** JSON Pointer into the copy. */
  readonly pointer: string;
  /** It stood in a key, which is the last segment of the pointer. */
  readonly inKey?: true;
}

export interface RedactedText {
  readonly text: string;
  readonly cuts: readonly TextCut[];
}

export interface Redacted<Value> {
  readonly record: Value;
  readonly cuts: readonly Cut[];
}

/** A mask may make a name of what stands before it, and an illness further on a person's: so it is looked again. */
const mostRounds = 8;

/** The text fit for publication, and what was hidden in it. */
export const redactText = (text: string, options: ScanOptions = {}): RedactedText => {
  const cuts: TextCut[] = [];
  const isNew = createIsNew();
  let result = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = scanText(result, options).filter(({ severity }) => severity !== "info");
    const added = found.map((detection) => cutOf(detection, result, false)).filter(isNew);
    if (added.length === 0) break;
    for (const cut of added) cuts.push(cut);
    result = masked(result, found);
  }
  return { text: result, cuts };
};

/**
 * A copy of the record fit for publication, and what was hidden in it.
 *
 * The record is not changed; what had nothing to hide is shared with the copy. A field of fixed form, such as
 * a credit code, and a secrecy mark are left as they are and listed as not hidden: such a record must not be
 * published as it is.
 */
export const redact = <Value>(record: Value, { asOf }: Pick<ScanOptions, "asOf"> = {}): Redacted<Value> => {
  const cuts: Cut[] = [];
  const isNew = createIsNew();
  let result: unknown = record;
  for (let round = 0; round < mostRounds; round += 1) {
    const edits: Edit[] = [];
    let added = 0;
    eachDetection(result, asOf, (place, found) => {
      const isFixed = place.isOfSchema() && fixedFormProperties.has(place.property);
      const pointer = withoutPersons(pointerOf(place));
      const text = isFixed ? place.text : masked(place.text, found);
      const here = found
        .map((detection) => ({
          pointer,
          ...cutOf(detection, place.text, isFixed),
          ...(place.isKey && { inKey: true as const }),
        }))
        .filter(isNew);
      added += here.length;
      for (const cut of here) cuts.push(cut);
      if (text !== place.text) edits.push({ way: place.way(), isKey: place.isKey, text });
    });
    if (added === 0 && edits.length === 0) break;
    result = edited(result, edits);
  }
  return { record: result as Value, cuts };
};

const cutOf = (detection: Detection, text: string, isFixed: boolean): TextCut => ({
  kind: detection.kind,
  start: detection.start,
  length: detection.length,
  severity: detection.severity,
  masking: isFixed ? "not-hidden" : maskingOf(detection, text),
});

/** Whether a cut was not made in an earlier round. */
const createIsNew = (): ((cut: TextCut & { readonly pointer?: string }) => boolean) => {
  const seen = new Set<string>();
  return ({ kind, start, length, pointer = "" }) => {
    const { size } = seen;
    return seen.add(`${kind} ${start} ${length} ${pointer}`).size > size;
  };
};

/** A text to be put in the place of another. */
interface Edit {
  readonly way: readonly Step[];
  readonly isKey: boolean;
  readonly text: string;
}

/** A copy with the edits made; containers without an edit below them are shared. */
const edited = (root: unknown, edits: readonly Edit[]): unknown => {
  const whole = edits.find(({ way }) => way.length === 0);
  if (whole !== undefined) return whole.text;
  const copies = new Map<object, object>();
  const copyOf = (container: object): object => {
    const copy = copies.get(container) ?? (Array.isArray(container) ? [...container] : { ...container });
    copies.set(container, copy);
    return copy;
  };
  const renamed = new Map<object, Map<string, string>>();
  for (const { way, isKey, text } of edits) {
    for (const [depth, { container, segment }] of way.entries()) {
      const copy = copyOf(container);
      const next = way[depth + 1]?.container;
      if (next !== undefined) put(copy, segment, copyOf(next));
      else if (isKey) {
        renamed.set(copy, (renamed.get(copy) ?? new Map()).set(String(segment), text));
      } else put(copy, segment, text);
    }
  }
  for (const [copy, names] of renamed) rename(copy as Record<string, unknown>, names);
  return copies.get(root as object) ?? root;
};

/** Sets an own property, though it be called `__proto__`. */
const put = (container: object, key: string | number, value: unknown): void => {
  Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
};

const rename = (object: Record<string, unknown>, names: ReadonlyMap<string, string>): void => {
  const entries = Object.entries(object);
  for (const [key] of entries) delete object[key];
  for (const [key, value] of entries) {
    let name = names.get(key) ?? key;
    while (Object.hasOwn(object, name)) name += "*";
    put(object, name, value);
  }
};
