import { leftOutOfExcerpt } from "./excerpt.js";
import type { NotEvaluated, Text, Violation } from "./rule.js";

/** Something a record has to say, by the name it has in messages. */
export interface Element<Key extends PropertyKey = string> extends Text {
  readonly key: Key;
}

/** One finding for each element a record does not have; of an excerpt nothing can be missed. */
export function* missingElements<Key extends string>(
  record: { readonly [key in Key]?: unknown } & { readonly excerpt?: boolean },
  elements: readonly Element<Key>[],
): Generator<Violation | NotEvaluated> {
  const missing = elements.filter(({ key }) => record[key] === undefined);
  if (missing.length === 0) return;
  if (record.excerpt === true) yield leftOutOfExcerpt;
  else {
    for (const { key, zh, en } of missing) yield { at: `/${key}`, data: { element: zh, elementEn: en } };
  }
}
