import { monthlyTable, urbanRow } from "../../src/assistance/example-statistics.js";
import { monthNumber, monthsIn, yearMonthOf } from "../../src/assistance/periods.js";
import { type PlacedTable, seriesAmong } from "../../src/assistance/statistics-series.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

const july = monthlyTable(urbanRow("persons", "person", 1203));

/**
 * Periods between the first and the last of a series for which there is no table.
 *
 * It may have been published and not be among the records, so it is a warning. Before the first and after the last
 * nothing is missed.
 */
export const assistancePeriodMissing: RecordSetRule = {
  code: "across-records/assistance-period-missing",
  severity: "warning",
  title: { zh: "中间缺少统计期", en: "Periods are missing in between" },
  message: {
    zh: "{region}的统计表缺少 {missing}（{before} 之后、{after} 之前），共 {count} 期；没有发布的应补发",
    en: "of {region} there is no table for {missing}, between {before} and {after}, {count} in all: publish what was not",
  },
  basis: [{ source: "work-points-2016", article: "二(一)" }],
  since: "0.1.0",
  examples: [
    { name: "June and July", records: [{ ...july, periodEnd: "2016-06" }, july], findings: [] },
    {
      name: "November to February without the months between",
      records: [
        { ...july, periodEnd: "2017-02" },
        { ...july, periodEnd: "2016-11" },
      ],
      findings: ["/0/periodEnd"],
    },
    {
      name: "quarters follow each other by three months",
      records: [
        { ...july, frequency: "quarter", periodEnd: "2016-03" },
        { ...july, frequency: "quarter", periodEnd: "2016-06" },
      ],
      findings: [],
    },
    {
      name: "two regions, a month each",
      records: [{ ...july, periodEnd: "2016-01", region: { name: "乙区" } }, july],
      findings: [],
    },
  ],
  *check(records) {
    for (const series of seriesAmong(records)) {
      for (const [place, table] of series.entries()) {
        const earlier = series[place - 1];
        if (earlier === undefined) continue;
        const missing = periodsBetween(earlier, table);
        if (missing.length === 0) continue;
        yield {
          at: pointer(table.index, "periodEnd"),
          data: {
            region: table.record.region.name,
            missing,
            before: earlier.record.periodEnd,
            after: table.record.periodEnd,
            count: missing.length,
          },
        };
      }
    }
  },
};

const periodsBetween = ({ record: earlier }: PlacedTable, { record: later }: PlacedTable): string[] => {
  const step = monthsIn(later);
  const first = monthNumber(earlier) + step;
  const count = Math.max(0, Math.floor((monthNumber(later) - first) / step));
  return Array.from({ length: count }, (_, place) => yearMonthOf(first + place * step));
};
