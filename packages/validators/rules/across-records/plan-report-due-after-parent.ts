import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleParentPlan, examplePlan } from "../../src/work/example-work.js";
import { workCollection } from "../../src/work/work-collection.js";

/** Reports that are due on or after the day on which the level above wants them summed up: there is no time to do so. */
export const planReportDueAfterParent: RecordSetRule = {
  code: "across-records/plan-report-due-after-parent",
  severity: "warning",
  title: { zh: "下级报送期限不早于上级", en: "Reports are due no sooner than above" },
  message: {
    zh: "本级要求 {own} 前报送，上级要求 {parent} 前报送，来不及汇总",
    en: "reports are due by {own}, the plan above wants them by {parent}: no time is left to sum up",
  },
  basis: [{ source: "open-government-work-practice", article: "逐级报送" }],
  since: "0.1.0",
  examples: [
    { name: "sooner, as in 2016", records: [examplePlan, exampleParentPlan], findings: [] },
    {
      name: "on the same day",
      records: [
        { ...examplePlan, reports: [{ period: "full-year", dueBy: "2016-12-09" }] },
        exampleParentPlan,
      ],
      findings: ["/0/reports/0/dueBy"],
    },
  ],
  *check(records) {
    const work = workCollection(records);
    for (const { record, index } of work.plans) {
      const { reports = [] } = record;
      for (const { record: parent } of work.parentsOf(record)) {
        const dueAbove = new Map(parent.reports?.map(({ period, dueBy }) => [period, dueBy]));
        for (const [place, { period, dueBy }] of reports.entries()) {
          const above = dueAbove.get(period);
          if (above !== undefined && dueBy >= above) {
            yield {
              at: pointer(index, "reports", place, "dueBy"),
              data: { own: dueBy, parent: above },
            };
          }
        }
      }
    }
  },
};
