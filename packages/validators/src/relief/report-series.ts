import type { RecordOf, RecordType } from "../record-of.js";
import type { LossReport } from "./losses.js";

/** A report and its place in the list of records. */
export interface PlacedReport {
  readonly index: number;
  readonly record: LossReport;
}

export const reportsAmong = (records: readonly RecordOf<RecordType>[]): PlacedReport[] =>
  records.flatMap((record, index) =>
    record.recordType === "disaster-loss-report" ? [{ index, record }] : [],
  );

/** Reports of one disaster and region by the moment of their figures. */
export const reportSeries = (records: readonly RecordOf<RecordType>[]): PlacedReport[][] => {
  const series = new Map<string, PlacedReport[]>();
  for (const report of reportsAmong(records)) {
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

/** When a report was published, as far as its page says. */
export const publishedAt = ({ disclosure, publishedOn }: LossReport): string | undefined =>
  disclosure?.publishedAt ?? publishedOn;
