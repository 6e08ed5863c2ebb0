import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { lastDayOfPeriod } from "../../../src/work/report-period.js";

/**
 * A report that is due before the period it covers is over.
 *
 * Common and lawful, for the level above has to sum up; but what such a report says of the last weeks is a forecast,
 * and has to be marked as one.
 */
export const reportDueBeforePeriodEnd: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/report-due-before-period-end",
  severity: "info",
  title: { zh: "报送期限早于期间结束", en: "Report due before its period is over" },
  message: {
    zh: "{dueBy} 前报送，期间到 {lastDay} 才结束：报告应写明截至日期，其余注明为预计",
    en: "due by {dueBy}, while the period ends on {lastDay}: reports state the day they speak for, the rest is a forecast",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day of the period, and after it",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某市民政局" },
        reports: [
          { period: "first-three-quarters", dueBy: "2016-09-30" },
          { period: "full-year", dueBy: "2017-01-10" },
        ],
      },
      findings: [],
    },
    {
      name: "as in the notice; the last but one day",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        reports: [
          { period: "first-three-quarters", dueBy: "2016-09-10" },
          { period: "full-year", dueBy: "2016-12-30" },
        ],
      },
      findings: ["/reports/0/dueBy", "/reports/1/dueBy"],
    },
  ],
  *check({ year, reports = [] }) {
    for (const [index, { period, dueBy }] of reports.entries()) {
      const lastDay = lastDayOfPeriod(year, period);
      if (dueBy < lastDay) yield { at: pointer("reports", index, "dueBy"), data: { dueBy, lastDay } };
    }
  },
};
