import { cumulativeMismatch, flowsOf } from "../../../src/assistance/cumulative.js";
import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { isFirstOfYear } from "../../../src/assistance/periods.js";
import type { Item } from "../../../src/assistance/statistics-items.js";
import type { Rule } from "../../../src/rule.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

const month = (value: number): Item => ({
  name: "当月支出",
  scheme: "temporary-assistance",
  measure: "funds",
  cumulative: false,
  unit: "CNY-10k",
  value,
});

const total = (value: number, previous?: number): Item => ({
  name: "累计支出",
  scheme: "temporary-assistance",
  measure: "funds",
  cumulative: true,
  unit: "CNY-10k",
  value,
  ...(previous !== undefined && { previous }),
});

/**
 * A cumulative figure that is not last time's and what the period added.
 *
 * Where last time's is not printed beside it, only a period greater than the whole year so far can be seen.
 */
export const cumulativeStepBroken: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/cumulative-step-broken",
  severity: "error",
  title: { zh: "累计数与当期数对不上", en: "Cumulative and period figures disagree" },
  message: {
    zh: "“{item}”印为 {printed}，上期累计加当期应为 {expected}，相差 {difference}（四舍五入最多差 {tolerance}）",
    en: "“{item}” is printed as {printed}; last time's and the period's own make {expected}: {difference} apart, rounding explains {tolerance}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "what was, and what was added; a last digit is rounding",
      record: monthlyTable(month(12.8), total(100.1, 87.4)),
      findings: [],
    },
    {
      name: "two last digits",
      record: monthlyTable(month(12.8), total(100.4, 87.4)),
      findings: ["/items/1/value"],
    },
    { name: "nothing before is printed", record: monthlyTable(month(12.8), total(100.1)), findings: [] },
    {
      name: "more in a month than in the year so far",
      record: monthlyTable(month(128), total(100.1)),
      findings: ["/items/1/value"],
    },
    {
      name: "January, after a December",
      record: { ...monthlyTable(month(12.8), total(12.8, 162.1)), periodEnd: "2016-01" },
      findings: [],
    },
  ],
  *check(record) {
    if (isFirstOfYear(record)) return;
    for (const { item, period, cumulative, before } of flowsOf(record)) {
      const mismatch = cumulativeMismatch(
        record,
        cumulative,
        before === undefined ? [period] : [before, period],
      );
      if (mismatch === undefined || (before === undefined && mismatch.gap.units > 0n)) continue;
      yield { at: cumulative.at, data: { item, ...mismatchData(mismatch) } };
    }
  },
};
