import { plainName } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { assignmentsOf } from "../../src/work/assignments.js";
import { byPlan } from "../../src/work/by-plan.js";
import { examplePlan, exampleReport, exampleZoneReport } from "../../src/work/example-work.js";

/** Two reports of one unit on one period: which of them is to be summed up cannot be told. */
export const implementationReportRepeated: RecordSetRule = {
  code: "across-records/implementation-report-repeated",
  severity: "warning",
  title: { zh: "一个单位一期报送了两份", en: "Two reports of one unit for a period" },
  message: {
    zh: "{unit}这一期不止一份报告；更正的，在 disclosure.supersedes 写明替代哪一份",
    en: "{unit} has more than one report for the period; a corrected one says in disclosure.supersedes which it replaces",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "two units, two periods",
      records: [examplePlan, exampleReport, exampleZoneReport, { ...exampleReport, period: "full-year" }],
      findings: [],
    },
    {
      name: "a correction that says so",
      records: [
        examplePlan,
        exampleReport,
        { ...exampleReport, disclosure: { supersedes: { record: "ir-1" } } },
      ],
      findings: [],
    },
    {
      name: "the same unit under its alias",
      records: [
        examplePlan,
        exampleZoneReport,
        { ...exampleZoneReport, unit: { name: "台商投资区民保障局" } },
      ],
      findings: ["/2"],
    },
  ],
  *check(records, { units }) {
    for (const { plan, reports } of byPlan(records)) {
      const assignments = assignmentsOf(plan.record, units);
      const seen = new Set<string>();
      for (const { record, index } of reports) {
        if (record.disclosure?.supersedes !== undefined) continue;
        const unit = assignments.nameOf(record.unit.name);
        const key = `${record.period}/${plainName(unit)}`;
        if (seen.has(key)) yield { at: pointer(index), data: { unit } };
        seen.add(key);
      }
    }
  },
};
