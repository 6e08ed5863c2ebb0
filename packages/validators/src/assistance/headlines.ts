import type { Item } from "./statistics-items.js";

/** A measure, and of flows whether it is the period's own or counted from January. */
export type MeasureKey = NonNullable<Item["measure"]> | "cumulative-funds" | "cumulative-person-times";

/** The rows of one scheme, area and class of people, by what they count. */
export interface Headline {
  readonly first: Item;
  readonly rows: ReadonlyMap<MeasureKey, number>;
}

const headlineKey = ({ region, scheme, area, breakdown, fundSource }: Item): string =>
  [region, scheme, area, breakdown, fundSource].join("\n");

/** What the row counts; `undefined` for money and person-times that may be either the period's or cumulative. */
export const measureKey = ({ measure, cumulative }: Item): MeasureKey | undefined => {
  if (measure !== "funds" && measure !== "person-times") return measure;
  if (cumulative === undefined) return undefined;
  return cumulative ? `cumulative-${measure}` : measure;
};

/** The rows of each scheme, by what it is and what they count; of two alike the first. */
export const headlinesOf = (items: readonly Item[]): ReadonlyMap<string, Headline> => {
  const headlines = new Map<string, { first: Item; rows: Map<MeasureKey, number> }>();
  for (const [index, item] of items.entries()) {
    const measure = measureKey(item);
    if (item.scheme === undefined || measure === undefined) continue;
    const key = headlineKey(item);
    const headline = headlines.get(key) ?? { first: item, rows: new Map<MeasureKey, number>() };
    headlines.set(key, headline);
    if (!headline.rows.has(measure)) headline.rows.set(measure, index);
  }
  return headlines;
};
