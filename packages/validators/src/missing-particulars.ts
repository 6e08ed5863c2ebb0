import { leftOutOfExcerpt } from "./excerpt.js";
import type { NotEvaluated, Violation } from "./rule.js";

/** Something a record of this kind should say: its name for people, and when it is missing. */
export type Element<Record> = readonly [name: string, isMissing: (record: Record) => boolean];

/** One finding for each element that is missing; none of an excerpt, whose original may have them. */
export function* missingElements<Record extends { readonly excerpt?: boolean }>(
  record: Record,
  elements: readonly Element<Record>[],
): Generator<Violation | NotEvaluated> {
  const missing = elements.filter(([, isMissing]) => isMissing(record));
  if (missing.length > 0 && record.excerpt === true) yield leftOutOfExcerpt;
  else for (const [element] of missing) yield { at: "", data: { element } };
}
