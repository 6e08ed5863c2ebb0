import type { RecordOf, RecordType } from "../record-of.js";
import { type PlacedRecord, recordsOfType } from "../records-of-type.js";

export type PlacedReport = PlacedRecord<"disaster-loss-report">;

/** Reports of one disaster and region by the moment of their figures. */
export const reportSeries = (records: readonly RecordOf<RecordType>[]): PlacedReport[][] => {
  const series = new Map<string, PlacedReport[]>();
  for (const report of recordsOfType(records, "disaster-loss-report")) {
    const key = `${report.record.event}\n${report.record.region.name}`;
    const reports = series.get(key) ?? [];
    reports.push(report);
    series.set(key, reports);
  }
  return [...series.values()].map((reports) =>
    reports.sort(
      (a, b) =>
        Number(a.record.asOf > b.record.asOf) - Number(a.record.asOf < b.record.asOf) || a.index - b.index,
    ),
  );
};
