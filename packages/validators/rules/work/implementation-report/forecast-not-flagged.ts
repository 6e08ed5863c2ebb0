import type { Rule } from "../../../src/rule.js";
import { lastDayOfPeriod } from "../../../src/work/report-period.js";

/** A report that speaks for a day before its period is over, and does not say that the rest is expected. */
export const forecastNotFlagged: Rule<"implementation-report"> = {
  code: "implementation-report/forecast-not-flagged",
  severity: "warning",
  title: { zh: "没有注明含预计", en: "Forecast not marked as one" },
  message: {
    zh: "情况只到 {asOf}，期间到 {lastDay} 才结束，应注明含预计（forecast: true）",
    en: "the report speaks for {asOf}, its period ends on {lastDay}: it should say forecast: true",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "to the last day of the period; before it and marked",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "first-three-quarters",
        asOf: "2016-09-30",
      },
      findings: [],
    },
    {
      name: "before it and marked",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "first-three-quarters",
        asOf: "2016-08-31",
        forecast: true,
      },
      findings: [],
    },
    {
      name: "the last but one day",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "first-three-quarters",
        asOf: "2016-09-29",
      },
      findings: ["/asOf"],
    },
    {
      name: "submitted before the end, without a day it speaks for",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        submittedOn: "2016-12-01",
        forecast: false,
      },
      findings: ["/submittedOn"],
    },
  ],
  *check({ year, period, asOf, submittedOn, forecast }) {
    const day = asOf ?? submittedOn;
    const lastDay = lastDayOfPeriod(year, period);
    if (forecast === true || day === undefined || day >= lastDay) return;
    yield { at: asOf === undefined ? "/submittedOn" : "/asOf", data: { asOf: day, lastDay } };
  },
};
