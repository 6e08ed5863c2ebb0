import { isAdded } from "./part-groups.js";
import type { Item } from "./statistics-items.js";

/** A figure of the whole region, and those of the regions in it by their names. */
export interface RegionGroup {
  readonly whole: number | undefined;
  readonly byRegion: ReadonlyMap<string, number>;
}

/** What makes figures of different regions comparable: what they measure, or else how they are called. */
const keyWithoutRegion = (item: Item): string => {
  const { scheme, area, measure, cumulative, breakdown, fundSource, name } = item;
  return [scheme, area, measure ?? name, cumulative, breakdown, fundSource].join("\n");
};

/** The rows of a table that lists regions, gathered by what they count. */
export const regionGroups = (items: readonly Item[], own: string): RegionGroup[] => {
  const groups = new Map<string, { whole: number | undefined; byRegion: Map<string, number> }>();
  for (const [index, item] of items.entries()) {
    if (!isAdded(item)) continue;
    const key = keyWithoutRegion(item);
    const group = groups.get(key) ?? { whole: undefined, byRegion: new Map<string, number>() };
    groups.set(key, group);
    const { region = own } = item;
    if (region === own) group.whole ??= index;
    else if (!group.byRegion.has(region)) group.byRegion.set(region, index);
  }
  return [...groups.values()].filter(({ byRegion }) => byRegion.size > 0);
};
