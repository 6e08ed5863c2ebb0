import type { AssistanceStatistics, Item } from "./statistics-items.js";

/** A monthly table of a county, with the rows an example is about. */
export const monthlyTable = (...items: [Item, ...Item[]]): AssistanceStatistics => ({
  recordType: "assistance-statistics",
  region: { name: "某某县" },
  frequency: "month",
  periodEnd: "2016-07",
  reporter: { name: "某某县民政局" },
  items,
});

/** A row on the minimum allowance in towns. */
export const urbanRow = (
  measure: NonNullable<Item["measure"]>,
  unit: NonNullable<Item["unit"]>,
  value: number,
  more: Partial<Item> = {},
): Item => ({
  name: "城市低保",
  scheme: "minimum-living-allowance",
  area: "urban",
  measure,
  unit,
  value,
  ...more,
});
