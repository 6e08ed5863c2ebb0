import { dueBy as dueByRule } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import type { ReportPeriod } from "../../../src/work/work-records.js";

const deadlineRules: ReadonlyMap<ReportPeriod, string> = new Map([
  ["first-three-quarters", "open-government-progress-report-q3"],
  ["full-year", "open-government-progress-report-annual"],
]);

/**
 * A report that came after the day it was due: its own due day or, in 2016, that of the notice.
 *
 * The day itself is in time. A plan given beside the report is compared by
 * `across-records/implementation-report-late`.
 */
export const submittedLate: Rule<"implementation-report"> = {
  code: "implementation-report/submitted-late",
  severity: "error",
  title: { zh: "落实情况报送迟于期限", en: "Implementation report submitted late" },
  message: {
    zh: "最迟应在 {due} 报送，实际 {submitted} 才报送",
    en: "the report was due by {due} and came on {submitted}",
  },
  basis: [{ source: "work-points-2016", article: "印发通知正文" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the day of the notice, a Saturday",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "first-three-quarters",
        submittedOn: "2016-09-10",
      },
      findings: [],
    },
    {
      name: "the day after",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "first-three-quarters",
        submittedOn: "2016-09-11",
      },
      findings: ["/submittedOn"],
    },
    {
      name: "the whole year, a day late",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "晋江市民政局" },
        year: 2016,
        period: "full-year",
        submittedOn: "2016-12-02",
      },
      findings: ["/submittedOn"],
    },
    {
      name: "its own due day comes first",
      record: {
        recordType: "implementation-report",
        plan: "plan-2016",
        unit: { name: "某某镇社会事务办" },
        year: 2016,
        period: "first-three-quarters",
        dueBy: "2016-09-05",
        submittedOn: "2016-09-06",
      },
      findings: ["/submittedOn"],
    },
    {
      name: "a year and a period for which no day is known",
      record: {
        recordType: "implementation-report",
        plan: "plan-2017",
        unit: { name: "晋江市民政局" },
        year: 2017,
        period: "full-year",
        submittedOn: "2017-12-31",
      },
      findings: [],
    },
  ],
  *check({ year, period, dueBy, submittedOn }, context) {
    if (submittedOn === undefined) return;
    const rule = deadlineRules.get(period);
    const known =
      dueBy !== undefined || rule === undefined
        ? { due: dueBy }
        : (dueByRule(context, rule, String(year)) ?? { due: undefined });
    if ("notRun" in known) yield known;
    else if (known.due !== undefined && submittedOn > known.due)
      yield { at: "/submittedOn", data: { due: known.due, submitted: submittedOn } };
  },
};
