import type { RecordOf, RecordType } from "../record-of.js";

type Standard = RecordOf<"assistance-standard">;

/** A standard with the day it begins, and its place in the list of records. */
export interface PlacedStandard {
  readonly index: number;
  readonly record: Standard;
  readonly from: string;
}

/** Who a standard is for. */
export type StandardKey = Pick<Standard, "scheme" | "area" | "kind"> & { readonly region: string };

/** An area left out is both; a kind left out is the scheme's own. */
const keyText = ({ region, scheme, area = "all", kind }: StandardKey): string =>
  [region, scheme, area, kind ?? usualKind.get(scheme)].join("\n");

const usualKind: ReadonlyMap<Standard["scheme"], NonNullable<Standard["kind"]>> = new Map([
  ["minimum-living-allowance", "minimum-living"],
  ["extreme-hardship-support", "basic-living"],
  ["orphan-support", "basic-living"],
]);

/** Standards by whom they are for, each list from the first to the last. */
export const standardSeries = (
  records: readonly RecordOf<RecordType>[],
): ReadonlyMap<string, readonly PlacedStandard[]> => {
  const series = new Map<string, PlacedStandard[]>();
  for (const [index, record] of records.entries()) {
    if (record.recordType !== "assistance-standard" || record.validFrom === undefined) continue;
    const key = keyText({ ...record, region: record.region.name });
    const placed = series.get(key) ?? [];
    placed.push({ index, record, from: record.validFrom });
    series.set(key, placed);
  }
  for (const placed of series.values()) {
    placed.sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from) || a.index - b.index);
  }
  return series;
};

/** The standard in force on a day: the last that had begun, unless it had ended. One for both areas will do. */
export const standardOn = (
  series: ReadonlyMap<string, readonly PlacedStandard[]>,
  key: StandardKey,
  day: string,
): PlacedStandard | undefined => {
  const own = lastBegun(series.get(keyText(key)) ?? [], day);
  return own ?? lastBegun(series.get(keyText({ ...key, area: "all" })) ?? [], day);
};

const lastBegun = (placed: readonly PlacedStandard[], day: string): PlacedStandard | undefined => {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.from ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  const found = placed[low - 1];
  const { validTo } = found?.record ?? {};
  return validTo !== undefined && validTo < day ? undefined : found;
};

/** Each standard and the next for the same people. */
export function* successiveStandards(
  records: readonly RecordOf<RecordType>[],
): Generator<readonly [earlier: PlacedStandard, later: PlacedStandard]> {
  for (const placed of standardSeries(records).values()) {
    for (const [place, later] of placed.entries()) {
      const earlier = placed[place - 1];
      if (earlier !== undefined) yield [earlier, later];
    }
  }
}
