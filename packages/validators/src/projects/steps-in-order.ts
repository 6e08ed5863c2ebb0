import { pointer } from "../pointer.js";
import type { Violation } from "../rule.js";

/** A step of a procedure, and the segments of the pointer to its date. */
export interface PlacedStep {
  readonly name: string;
  readonly date: string | undefined;
  readonly at: readonly (string | number)[];
}

/** Steps dated before the latest of those that lead to them; the same day is in order. */
export function* misplacedSteps(steps: readonly PlacedStep[]): Generator<Violation> {
  let latest: { readonly name: string; readonly date: string } | undefined;
  for (const { name, date, at } of steps) {
    if (date === undefined) continue;
    if (latest === undefined || date >= latest.date) latest = { name, date };
    else {
      const data = { later: name, laterDate: date, earlier: latest.name, earlierDate: latest.date };
      yield { at: pointer(...at), data };
    }
  }
}
