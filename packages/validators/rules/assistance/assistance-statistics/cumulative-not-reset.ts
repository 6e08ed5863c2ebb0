import { cumulativeMismatch, flowsOf } from "../../../src/assistance/cumulative.js";
import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { isFirstOfYear } from "../../../src/assistance/periods.js";
import type { Rule } from "../../../src/rule.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/** A cumulative figure of the first period of a year that is not the period's own: it did not begin anew. */
export const cumulativeNotReset: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/cumulative-not-reset",
  severity: "error",
  title: { zh: "年初累计数没有重新起算", en: "A cumulative figure did not begin anew" },
  message: {
    zh: "“{item}”是当年第一期，累计 {printed}，应当等于当期的 {expected}，相差 {difference}",
    en: "“{item}”: in the first period of the year the cumulative figure is {printed} and should be the period's own {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "January",
      record: {
        ...monthlyTable(
          {
            name: "当月支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: false,
            unit: "CNY-10k",
            value: 12.8,
          },
          {
            name: "累计支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: true,
            unit: "CNY-10k",
            value: 12.8,
          },
        ),
        periodEnd: "2016-01",
      },
      findings: [],
    },
    {
      name: "last year's money is still in it",
      record: {
        ...monthlyTable(
          {
            name: "当月支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: false,
            unit: "CNY-10k",
            value: 12.8,
          },
          {
            name: "累计支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: true,
            unit: "CNY-10k",
            value: 162.1,
          },
        ),
        periodEnd: "2016-01",
      },
      findings: ["/items/1/value"],
    },
    {
      name: "the first quarter, not the month of March",
      record: {
        ...monthlyTable(
          {
            name: "当季支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: false,
            unit: "CNY-10k",
            value: 12.8,
          },
          {
            name: "累计支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: true,
            unit: "CNY-10k",
            value: 40,
          },
        ),
        periodEnd: "2016-03",
        frequency: "quarter",
      },
      findings: ["/items/1/value"],
    },
    {
      name: "March",
      record: {
        ...monthlyTable(
          {
            name: "当月支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: false,
            unit: "CNY-10k",
            value: 12.8,
          },
          {
            name: "累计支出",
            scheme: "temporary-assistance",
            measure: "funds",
            cumulative: true,
            unit: "CNY-10k",
            value: 40,
          },
        ),
        periodEnd: "2016-03",
      },
      findings: [],
    },
  ],
  *check(record) {
    if (!isFirstOfYear(record)) return;
    for (const { item, period, cumulative } of flowsOf(record)) {
      const mismatch = cumulativeMismatch(record, cumulative, [period]);
      if (mismatch !== undefined) yield { at: cumulative.at, data: { item, ...mismatchData(mismatch) } };
    }
  },
};
