import { compare } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import { lossReport } from "../../src/relief/example-loss-report.js";
import { reportSeries } from "../../src/relief/report-series.js";
import type { RecordSetRule } from "../../src/rule.js";
import { inOnes } from "../../src/statistics/stat-units.js";

const earlier = lossReport({ dead: { value: 3, unit: "person" } }, { asOf: "2016-09-15T18:00:00+08:00" });

/** Fewer deaths than the report before had, without a word on why. */
export const disasterDeathsFall: RecordSetRule = {
  code: "across-records/disaster-deaths-fall",
  severity: "warning",
  title: { zh: "死亡人数减少，没有说明", en: "Deaths fall without an explanation" },
  message: {
    zh: "因灾死亡由 {before} 人减为 {now} 人，没有说明；经核查不是因灾死亡的，应当写明",
    en: "deaths went from {before} to {now} without a word on why: if some were not of the disaster, say so",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "as many", records: [earlier, lossReport({ dead: { value: 3, unit: "person" } })], findings: [] },
    {
      name: "one less",
      records: [lossReport({ dead: { value: 2, unit: "person" } }), earlier],
      findings: ["/0/losses/dead"],
    },
    {
      name: "one less, and why",
      records: [
        earlier,
        lossReport({ dead: { value: 2, unit: "person" } }, { note: "经核查，1人非因灾死亡。" }),
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const reports of reportSeries(records)) {
      for (const [place, { index, record }] of reports.entries()) {
        const before = reports[place - 1]?.record.losses.dead;
        const now = record.losses.dead;
        if (before === undefined || now === undefined || record.note !== undefined) continue;
        if (compare(inOnes(now), inOnes(before)) >= 0) continue;
        yield { at: pointer(index, "losses", "dead"), data: { before: before.value, now: now.value } };
      }
    }
  },
};
