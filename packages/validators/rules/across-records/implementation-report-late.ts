import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { byPlan } from "../../src/work/by-plan.js";
import { examplePlan, exampleReport } from "../../src/work/example-work.js";
import { isLate } from "../../src/work/report-period.js";

/** A report that came after the day its plan sets; one that states its own day is judged by that alone. */
export const implementationReportLate: RecordSetRule = {
  code: "across-records/implementation-report-late",
  severity: "error",
  title: { zh: "落实情况报送迟于要点规定的期限", en: "Report came after the day the plan sets" },
  message: {
    zh: "要点规定 {due} 前报送，实际 {submitted} 才报送",
    en: "the plan wants the report by {due}, it came on {submitted}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the day itself",
      records: [examplePlan, { ...exampleReport, submittedOn: "2016-09-10" }],
      findings: [],
    },
    {
      name: "the day after",
      records: [examplePlan, { ...exampleReport, submittedOn: "2016-09-11" }],
      findings: ["/1/submittedOn"],
    },
    {
      name: "on the day itself, where the plan does not count it",
      records: [
        {
          ...examplePlan,
          reports: [{ period: "first-three-quarters", dueBy: "2016-09-10", dueDayIncluded: false }],
        },
        { ...exampleReport, submittedOn: "2016-09-10" },
      ],
      findings: ["/1/submittedOn"],
    },
    {
      name: "a later day agreed for this unit",
      records: [examplePlan, { ...exampleReport, dueBy: "2016-09-20", submittedOn: "2016-09-15" }],
      findings: [],
    },
  ],
  *check(records) {
    for (const { plan, reports } of byPlan(records)) {
      const duties = new Map(plan.record.reports?.map((duty) => [duty.period, duty]));
      for (const { record, index } of reports) {
        const { period, dueBy, submittedOn } = record;
        const duty = duties.get(period);
        if (duty === undefined || dueBy !== undefined || submittedOn === undefined) continue;
        if (isLate(submittedOn, duty))
          yield { at: pointer(index, "submittedOn"), data: { due: duty.dueBy, submitted: submittedOn } };
      }
    }
  },
};
