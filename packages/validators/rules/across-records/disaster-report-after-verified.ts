import { pointer } from "../../src/pointer.js";
import { lossReport } from "../../src/relief/example-loss-report.js";
import { reportSeries } from "../../src/relief/report-series.js";
import type { RecordSetRule } from "../../src/rule.js";

const verified = lossReport({ affected: { value: 12, unit: "person-10k" } });

/** A first or follow-up report on figures later than those that were verified: the verified ones hold. */
export const disasterReportAfterVerified: RecordSetRule = {
  code: "across-records/disaster-report-after-verified",
  severity: "warning",
  title: { zh: "核定之后又发初报、续报", en: "An unverified report after the verified one" },
  message: {
    zh: "灾情已按 {verified} 的数字核定，又有统计截止 {asOf} 的初报或者续报；应以核定数为准，确有变化的重新核定",
    en: "losses as of {verified} were verified, and there is an unverified report as of {asOf}: the verified figures hold, or are verified anew",
  },
  basis: [{ source: "disaster-statistics-practice", article: "灾情报告" }],
  since: "0.1.0",
  examples: [
    {
      name: "a first report, then the verified one",
      records: [verified, { ...verified, stage: "initial", asOf: "2016-09-15T18:00:00+08:00" }],
      findings: [],
    },
    {
      name: "a follow-up afterwards",
      records: [verified, { ...verified, stage: "follow-up", asOf: "2016-09-26T18:00:00+08:00" }],
      findings: ["/1/stage"],
    },
    {
      name: "verified anew",
      records: [verified, { ...verified, asOf: "2016-09-26T18:00:00+08:00" }],
      findings: [],
    },
  ],
  *check(records) {
    for (const reports of reportSeries(records)) {
      let held: string | undefined;
      for (const { index, record } of reports) {
        if (record.stage === "verified") held = record.asOf;
        else if (held !== undefined && record.asOf > held) {
          yield { at: pointer(index, "stage"), data: { verified: held, asOf: record.asOf } };
        }
      }
    }
  },
};
