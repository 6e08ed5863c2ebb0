import { pointer } from "../pointer.js";
import type { Violation } from "../rule.js";

/** Dates that come before the latest of those that should lead to them; the same day is in order. */
export function* misplacedDates<Key extends string>(
  dates: { readonly [key in Key]?: string },
  order: readonly Key[],
): Generator<Violation> {
  let latest: { key: Key; date: string } | undefined;
  for (const key of order) {
    const date = dates[key];
    if (date === undefined) continue;
    if (latest === undefined || date >= latest.date) latest = { key, date };
    else {
      yield {
        at: pointer(key),
        data: { later: key, laterDate: date, earlier: latest.key, earlierDate: latest.date },
      };
    }
  }
}
