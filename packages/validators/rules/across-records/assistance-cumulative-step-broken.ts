import { monthlyTable } from "../../src/assistance/example-statistics.js";
import { isFirstOfYear } from "../../src/assistance/periods.js";
import { type AssistanceStatistics, decimalsIn } from "../../src/assistance/statistics-items.js";
import { figureOf, followingTables, headlinePairs } from "../../src/assistance/statistics-series.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { figureMismatch, mismatchData, plus } from "../../src/statistics/figure-sums.js";

const table = (periodEnd: string, own: number, sinceJanuary: number): AssistanceStatistics => ({
  ...monthlyTable(
    {
      name: "当月支出",
      scheme: "temporary-assistance",
      measure: "funds",
      cumulative: false,
      unit: "CNY-10k",
      value: own,
    },
    {
      name: "累计支出",
      scheme: "temporary-assistance",
      measure: "funds",
      cumulative: true,
      unit: "CNY-10k",
      value: sinceJanuary,
    },
  ),
  periodEnd,
});

/** Money since January that is not what the table before had and what the period added. */
export const assistanceCumulativeStepBroken: RecordSetRule = {
  code: "across-records/assistance-cumulative-step-broken",
  severity: "error",
  title: { zh: "累计支出与上期、当期对不上", en: "Cumulative figures of two periods disagree" },
  message: {
    zh: "“{item}”印为 {printed}，上期公布的累计加当期应为 {expected}，相差 {difference}（四舍五入最多差 {tolerance}）",
    en: "“{item}” is printed as {printed}; what was published last time and the period's own make {expected}: {difference} apart, rounding explains {tolerance}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "June and July",
      records: [table("2016-06", 10, 87.4), table("2016-07", 12.8, 100.2)],
      findings: [],
    },
    {
      name: "two last digits and more",
      records: [table("2016-06", 10, 87.4), table("2016-07", 12.8, 102)],
      findings: ["/1/items/1/value"],
    },
    {
      name: "December and January",
      records: [table("2015-12", 10, 162.1), table("2016-01", 12.8, 12.8)],
      findings: [],
    },
    {
      name: "a month between is missing",
      records: [table("2016-05", 10, 77), table("2016-07", 12.8, 100.2)],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const { table: now, before } of followingTables(records)) {
      if (isFirstOfYear(now.record)) continue;
      let unknown = false;
      for (const [rows, earlier] of headlinePairs(now, before)) {
        for (const measure of ["funds", "person-times"] as const) {
          const row = rows.get(`cumulative-${measure}`);
          const total = figureOf(now, row);
          const own = figureOf(now, rows.get(measure));
          if (total === undefined || own === undefined || figureOf(now, row, "previous") !== undefined)
            continue;
          const last = before && figureOf(before, earlier.get(`cumulative-${measure}`));
          if (last === undefined) {
            unknown = true;
            continue;
          }
          const mismatch = figureMismatch(total, plus([last, own]), () => decimalsIn(now.record));
          if (mismatch === undefined) continue;
          const item = now.record.items[row ?? -1]?.name ?? "";
          yield { at: total.at, data: { item, ...mismatchData(mismatch) } };
        }
      }
      if (unknown) yield { ...lastMissing, at: pointer(now.index) };
    }
  },
};

const lastMissing = {
  notRun: {
    zh: "没有给出上一期的累计数",
    en: "the cumulative figure of the period before is not among the records",
  },
};
