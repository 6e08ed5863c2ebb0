import { isStroke } from "./blank-answer.js";
import { leftOutOfExcerpt } from "./excerpt.js";
import { pointer } from "./pointer.js";
import type { NotEvaluated, Text, Violation } from "./rule.js";

/** Something a record has to say, by the name it has in messages. */
export interface Element<Of> extends Text {
  /** Where it belongs, from the record down: `basis`, `organisation/creditCode`. */
  readonly key: Path<Of>;
  /** Whether it is asked of this record at all; always, when left out. */
  readonly isAsked?: (of: Of) => boolean;
  /** What the record says of it, when that is not just what stands at `key`. */
  readonly answer?: (of: Of) => unknown;
}

type Path<Of> = `${keyof Of & string}${"" | `/${string}`}`;

/** One finding for each element a record does not have; of an excerpt nothing can be missed. */
export function* missingElements<Of extends { readonly excerpt?: boolean }>(
  record: Of,
  elements: readonly Element<Of>[],
): Generator<Violation | NotEvaluated> {
  yield* unlessExcerpt(record, missingFrom(record, elements));
}

/** One finding for each element that is missing from a record, or from what lies in it at `within`. */
export const missingFrom = <Of>(of: Of, elements: readonly Element<Of>[], within = ""): Violation[] =>
  missingOf(of, elements).map(({ key, zh, en }) => ({
    at: within + pointer(...key.split("/")),
    data: { element: zh, elementEn: en },
  }));

/** One finding with the names of all that is missing, where each alone weighs little. */
export const together = (missing: readonly Text[]): Violation[] => {
  if (missing.length === 0) return [];
  const data = {
    missing: missing.map(({ zh }) => zh).join("、"),
    missingEn: missing.map(({ en }) => en).join(", "),
  };
  return [{ at: "", data }];
};

/** The elements that are asked for and missing. */
export const missingOf = <Of>(of: Of, elements: readonly Element<Of>[]): Element<Of>[] =>
  elements.filter(({ key, isAsked, answer }) => {
    if (isAsked?.(of) === false) return false;
    return !isAnswer(answer === undefined ? valueAt(of, key) : answer(of));
  });

/** What is missing, unless the record is an excerpt: the original may have it. */
export function* unlessExcerpt(
  { excerpt }: { readonly excerpt?: boolean },
  missing: readonly Violation[],
): Generator<Violation | NotEvaluated> {
  if (missing.length > 0 && excerpt === true) yield leftOutOfExcerpt;
  else yield* missing;
}

const valueAt = (of: unknown, path: string): unknown =>
  path
    .split("/")
    .reduce((value: unknown, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], of);

/** `无` and 0 are answers; a stroke and an empty list are none. */
const isAnswer = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "string" ? !isStroke(value) : value !== undefined;
};
