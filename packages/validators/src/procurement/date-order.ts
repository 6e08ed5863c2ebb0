import { pointer } from "../pointer.js";
import type { Violation } from "../rule.js";

/** A date of a record and the segments of the pointer to it. */
export interface PlacedDate {
  readonly at: readonly string[];
  readonly date: string | undefined;
}

/** Dates that come before the latest of those that should lead to them; the same day is in order. */
export function* misplacedDates<Key extends string>(
  dates: { readonly [key in Key]?: string },
  order: readonly Key[],
): Generator<Violation> {
  yield* misplacedSteps(order.map((key) => ({ at: [key], date: dates[key] })));
}

/** The same for dates that lie deeper, in the order in which they should be. */
export function* misplacedSteps(steps: readonly PlacedDate[]): Generator<Violation> {
  let latest: { name: string; date: string } | undefined;
  for (const { at, date } of steps) {
    if (date === undefined) continue;
    const name = at.join(".");
    if (latest === undefined || date >= latest.date) latest = { name, date };
    else {
      yield {
        at: pointer(...at),
        data: { later: name, laterDate: date, earlier: latest.name, earlierDate: latest.date },
      };
    }
  }
}
