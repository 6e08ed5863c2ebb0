import type { Item } from "./statistics-items.js";

/** A row and the rows below it, by their places in the table. */
export interface PartGroup {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** For each row the rows of the next level that follow it, before one of its own level or above. */
export const rowsBelow = (items: readonly Item[]): number[][] => {
  const below: number[][] = items.map(() => []);
  let path: number[] = [];
  for (const [index, { level }] of items.entries()) {
    if (level === undefined) {
      path = [];
      continue;
    }
    path = path.filter((above) => (items[above]?.level ?? 0) < level);
    const above = path.at(-1);
    if (above !== undefined && items[above]?.level === level - 1) below[above]?.push(index);
    path.push(index);
  }
  return below;
};

/** What makes two figures comparable but for being urban, rural or both. */
const keyWithoutArea = ({ region, scheme, measure, cumulative, breakdown, fundSource }: Item): string =>
  [region, scheme, measure, cumulative, breakdown, fundSource].join("\n");

/** Rows that are the sum of others: declared complete, or the total of an urban and a rural figure. */
export function* sumGroups(items: readonly Item[]): Generator<PartGroup> {
  for (const [whole, below] of rowsBelow(items).entries()) {
    if (items[whole]?.partsComplete !== true) continue;
    const parts = below.filter((index) => items[index]?.ofWhich !== true);
    if (parts.length > 0) yield { whole, parts };
  }
  for (const { all, urban, rural } of byArea(items).values()) {
    const isDeclared = all !== undefined && items[all]?.partsComplete === true;
    if (all === undefined || urban === undefined || rural === undefined || isDeclared) continue;
    yield { whole: all, parts: [urban, rural] };
  }
}

type Areas = Partial<Record<NonNullable<Item["area"]>, number>>;

/** The first row of each area; a table that prints two alike is not understood, and its first is taken. */
const byArea = (items: readonly Item[]): Map<string, Areas> => {
  const groups = new Map<string, Areas>();
  for (const [index, item] of items.entries()) {
    const { scheme, measure, area } = item;
    if (scheme === undefined || measure === undefined || area === undefined || !isAdded(item)) continue;
    const key = keyWithoutArea(item);
    const group = groups.get(key) ?? {};
    group[area] ??= index;
    groups.set(key, group);
  }
  return groups;
};

/** Averages, standards and percentages of two areas do not add up to that of both. */
export const isAdded = ({ measure }: Item): boolean =>
  measure !== "average-subsidy" && measure !== "standard" && measure !== "coverage";
