import { monthlyTable, urbanRow } from "../../src/assistance/example-statistics.js";
import { isAdded } from "../../src/assistance/part-groups.js";
import { decimalsIn } from "../../src/assistance/statistics-items.js";
import {
  figureOf,
  type PlacedTable,
  rowKey,
  rowsByKey,
  tablesAmong,
} from "../../src/assistance/statistics-series.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { figureMismatch, mismatchData, plus } from "../../src/statistics/figure-sums.js";

const city = {
  ...monthlyTable(urbanRow("persons", "person", 1203)),
  region: { name: "某某市" },
  subregions: ["甲县", "某某开发区"],
};

const county = (name: string, persons: number): ReturnType<typeof monthlyTable> => ({
  ...monthlyTable(urbanRow("persons", "person", persons)),
  region: { name },
});

/** Tables of counties that do not add up to that of the city; only where all it declares are there. */
export const assistanceRegionsDoNotSum: RecordSetRule = {
  code: "across-records/assistance-regions-do-not-sum",
  severity: "error",
  title: { zh: "各县（市、区）之和不等于全市", en: "Counties do not add up to the city" },
  message: {
    zh: "“{item}”全地区公布 {printed}，各下级地区公布数相加为 {expected}，相差 {difference}",
    en: "“{item}” is {printed} for the whole region; what its parts published comes to {expected}: {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "a county and a zone",
      records: [city, county("甲县", 1200), county("某某开发区", 3)],
      findings: [],
    },
    {
      name: "one of them has one more",
      records: [county("甲县", 1200), city, county("某某开发区", 4)],
      findings: ["/1/items/0/value"],
    },
    {
      name: "the zone is not among the records; nor is its table of that month",
      records: [city, county("甲县", 1200), { ...county("某某开发区", 4), periodEnd: "2016-06" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const tables = tablesAmong(records);
    const byRegion = new Map<string, PlacedTable>();
    for (const table of tables) byRegion.set(keyOf(table, table.record.region.name), table);
    const rows = new Map<PlacedTable, Map<string, number>>();
    for (const whole of tables) {
      const { subregions = [], items, region } = whole.record;
      if (subregions.length === 0) continue;
      const parts = subregions.flatMap((name) => byRegion.get(keyOf(whole, name)) ?? []);
      if (parts.length < subregions.length) {
        yield { ...countiesMissing, at: pointer(whole.index) };
        continue;
      }
      for (const part of parts) if (!rows.has(part)) rows.set(part, rowsByKey(part.record));
      for (const [row, item] of items.entries()) {
        const isOwn = item.region === undefined || item.region === region.name;
        if (!isOwn || !isAdded(item)) continue;
        const { region: _own, ...rest } = item;
        const key = rowKey(rest);
        const total = figureOf(whole, row);
        const figures = parts.flatMap((part) => figureOf(part, rows.get(part)?.get(key)) ?? []);
        if (total === undefined || figures.length < parts.length) continue;
        const mismatch = figureMismatch(total, plus(figures), () => decimalsIn(whole.record));
        if (mismatch === undefined) continue;
        yield { at: total.at, data: { item: item.name, ...mismatchData(mismatch) } };
      }
    }
  },
};

const keyOf = ({ record }: PlacedTable, region: string): string =>
  `${record.frequency} ${record.periodEnd} ${region}`;

const countiesMissing = {
  notRun: {
    zh: "没有给出全部下级地区同一期的统计表",
    en: "tables of all its parts for the period are not among the records",
  },
};
