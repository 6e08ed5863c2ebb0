import { pointer } from "../pointer.js";
import type { RecordOf, RecordType } from "../record-of.js";
import type { PlacedFigure } from "../statistics/figure-sums.js";
import { headlinesOf, type MeasureKey } from "./headlines.js";
import { monthNumber, monthsIn } from "./periods.js";
import { type AssistanceStatistics, type Column, figureAt, type Item } from "./statistics-items.js";

/** A table and its place in the list of records. */
export interface PlacedTable {
  readonly index: number;
  readonly record: AssistanceStatistics;
}

export const tablesAmong = (records: readonly RecordOf<RecordType>[]): PlacedTable[] =>
  records.flatMap((record, index) =>
    record.recordType === "assistance-statistics" ? [{ index, record }] : [],
  );

/** Tables of one region, frequency and publisher, in order; of two for one period the later in the list. */
export const seriesAmong = (records: readonly RecordOf<RecordType>[]): PlacedTable[][] => {
  const series = new Map<string, Map<number, PlacedTable>>();
  for (const table of tablesAmong(records)) {
    const { region, frequency, reporter, tableNumber } = table.record;
    const key = [region.name, frequency, reporter?.name, tableNumber].join("\n");
    const periods = series.get(key) ?? new Map<number, PlacedTable>();
    series.set(key, periods);
    periods.set(monthNumber(table.record), table);
  }
  return [...series.values()].map((periods) =>
    [...periods].sort(([a], [b]) => a - b).map(([, table]) => table),
  );
};

/** A table and, where it is among the records, that of the period before. */
export interface FollowingTable {
  readonly table: PlacedTable;
  readonly before: PlacedTable | undefined;
}

/** Every table of a series of more than one, with the one before it. */
export function* followingTables(records: readonly RecordOf<RecordType>[]): Generator<FollowingTable> {
  for (const series of seriesAmong(records)) {
    for (const [place, table] of series.entries()) {
      const earlier = series[place - 1];
      if (earlier === undefined) continue;
      const isNext = monthNumber(table.record) - monthNumber(earlier.record) === monthsIn(table.record);
      yield { table, before: isNext ? earlier : undefined };
    }
  }
}

/** A figure of a table, its place in the list of records included. */
export const figureOf = (
  { index, record }: PlacedTable,
  row: number | undefined,
  column: Column = "value",
): PlacedFigure | undefined => {
  const figure = row === undefined ? undefined : figureAt(record, row, column);
  return figure === undefined ? undefined : { ...figure, at: pointer(index) + figure.at };
};

/** What identifies a row in another table: what it counts, or else how it is called. */
export const rowKey = (item: Item): string => {
  const { region, scheme, area, breakdown, fundSource, measure, cumulative, name } = item;
  return [region, scheme, area, breakdown, fundSource, measure ?? name, cumulative].join("\n");
};

/** The first row of each kind. */
export const rowsByKey = ({ items }: AssistanceStatistics): Map<string, number> => {
  const rows = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = rowKey(item);
    if (!rows.has(key)) rows.set(key, index);
  }
  return rows;
};

/** The rows of one scheme in a table and in the one before. */
export function* headlinePairs(
  table: PlacedTable,
  before: PlacedTable | undefined,
): Generator<readonly [now: ReadonlyMap<MeasureKey, number>, then: ReadonlyMap<MeasureKey, number>]> {
  const earlier = before === undefined ? undefined : headlinesOf(before.record.items);
  for (const [key, { rows }] of headlinesOf(table.record.items)) {
    yield [rows, earlier?.get(key)?.rows ?? new Map<MeasureKey, number>()];
  }
}
