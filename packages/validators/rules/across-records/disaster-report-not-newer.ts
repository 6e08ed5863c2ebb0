import { dayOf, publishedAt } from "../../src/disclosure/publication.js";
import { pointer } from "../../src/pointer.js";
import { lossReport } from "../../src/relief/example-loss-report.js";
import { reportSeries } from "../../src/relief/report-series.js";
import type { RecordSetRule } from "../../src/rule.js";

const report = lossReport({ dead: { value: 0 } }, { publishedOn: "2016-09-25" });

/** A report published after another whose figures are older. */
export const disasterReportNotNewer: RecordSetRule = {
  code: "across-records/disaster-report-not-newer",
  severity: "warning",
  title: { zh: "后发布的灾情统计截止更早", en: "A later report with older figures" },
  message: {
    zh: "{published} 发布的灾情统计截止 {asOf}，早于 {earlierPublished} 已发布的 {earlierAsOf}；请核对统计截止时间",
    en: "the report published {published} is as of {asOf}, before the one published {earlierPublished}, which is as of {earlierAsOf}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "later and newer",
      records: [report, { ...report, publishedOn: "2016-09-27", asOf: "2016-09-26T09:00:00+08:00" }],
      findings: [],
    },
    {
      name: "later and older",
      records: [report, { ...report, publishedOn: "2016-09-27", asOf: "2016-09-24T09:00:00+08:00" }],
      findings: ["/1/asOf"],
    },
    {
      name: "two on one day",
      records: [report, { ...report, asOf: "2016-09-24T09:00:00+08:00" }],
      findings: [],
    },
    {
      name: "not said when one was published",
      records: [report, lossReport({}, { asOf: "2016-09-26T09:00:00+08:00" })],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const reports of reportSeries(records)) {
      // From the newest figures back: none may have been published before figures that are older.
      let newer: { readonly published: string; readonly asOf: string } | undefined;
      for (const { index, record } of reports.toReversed()) {
        const published = publishedAt(record);
        if (published === undefined) {
          if (reports.length > 1) yield { ...dayMissing, at: pointer(index) };
          continue;
        }
        if (newer !== undefined && dayOf(published) > newer.published && record.asOf < newer.asOf) {
          yield {
            at: pointer(index, "asOf"),
            data: {
              published: dayOf(published),
              asOf: record.asOf,
              earlierPublished: newer.published,
              earlierAsOf: newer.asOf,
            },
          };
        }
        if (newer === undefined || dayOf(published) < newer.published) {
          newer = { published: dayOf(published), asOf: record.asOf };
        }
      }
    }
  },
};

const dayMissing = {
  notRun: {
    zh: "没有写明发布日期",
    en: "the record does not say when it was published",
  },
};
