import { plainName } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { assignmentsOf } from "../../src/work/assignments.js";
import { byPlan } from "../../src/work/by-plan.js";
import { examplePlan, exampleReport, exampleZoneReport } from "../../src/work/example-work.js";
import { isLate } from "../../src/work/report-period.js";

/**
 * A unit with tasks in a plan whose report is overdue.
 *
 * Asked of plans on which others have reported for the period; sections meant by a collective name are not known.
 */
export const implementationReportMissing: RecordSetRule = {
  code: "across-records/implementation-report-missing",
  severity: "warning",
  title: { zh: "逾期没有报送落实情况", en: "Report is overdue" },
  message: {
    zh: "{due} 前应报送，到 {asOf} 还没有报送的单位：{units}",
    en: "due by {due} and not there on {asOf}: the reports of {units}",
  },
  basis: [{ source: "work-points-2016", article: "印发通知正文" }],
  since: "0.1.0",
  examples: [
    {
      name: "all have reported",
      records: [examplePlan, exampleReport, exampleZoneReport],
      asOf: "2016-09-20",
      findings: [],
    },
    {
      name: "on the due day",
      records: [examplePlan, exampleReport],
      asOf: "2016-09-10",
      findings: [],
    },
    {
      name: "the day after",
      records: [examplePlan, exampleReport],
      asOf: "2016-09-11",
      findings: ["/0/reports/0"],
    },
    { name: "for no day", records: [examplePlan, exampleReport], findings: [], notRun: true },
  ],
  *check(records, { asOf, units }) {
    for (const { plan, reports } of byPlan(records)) {
      if (asOf === undefined) {
        yield { at: pointer(plan.index), ...dayUnknown };
        continue;
      }
      const assignments = assignmentsOf(plan.record, units);
      const received = new Map<string, Set<string>>();
      for (const { record } of reports) {
        const names = received.get(record.period) ?? new Set();
        names.add(plainName(assignments.nameOf(record.unit.name)));
        received.set(record.period, names);
      }
      for (const [place, duty] of (plan.record.reports ?? []).entries()) {
        const names = received.get(duty.period);
        if (names === undefined || !isLate(asOf, duty)) continue;
        const missing = assignments.assignees
          .filter(({ name, isCollective }) => !isCollective && !names.has(plainName(name)))
          .map(({ name }) => name);
        if (missing.length > 0) {
          yield {
            at: pointer(plan.index, "reports", place),
            data: { due: duty.dueBy, asOf, units: missing },
          };
        }
      }
    }
  },
};

const dayUnknown = {
  notRun: { zh: "没有给出检查的日期（asOf）", en: "no day was given to check for (asOf)" },
};
