import { leftOutOfExcerpt } from "./excerpt.js";
import type { NotEvaluated, Violation } from "./rule.js";

/** An element, its path, and what the record says of it. */
type ElementAnswer = readonly [element: string, field: string, answer: unknown];

/**
 * One finding for each element that is not there, however deep it lies and whether or not it is always asked for.
 *
 * `无` is an answer; of an excerpt nothing can be missed.
 */
export function* missingAnswers(
  elements: readonly ElementAnswer[],
  excerpt: boolean | undefined,
): Generator<Violation | NotEvaluated> {
  const missing = elements.filter(([, , answer]) => answer === undefined);
  if (missing.length > 0 && excerpt === true) {
    yield leftOutOfExcerpt;
    return;
  }
  for (const [element, field] of missing) yield { at: "", data: { element, field } };
}
