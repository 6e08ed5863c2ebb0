import { dueBy } from "../../src/deadline.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleHearing, exampleLeader, exampleReport } from "../../src/work/example-work.js";
import { unheardUnits, withoutDay } from "../../src/work/unheard-units.js";

/**
 * The year is over, and the head of a unit heard no report on open government.
 *
 * In force for 2016 alone, by the notice; other years are the matter of `hearing-outstanding`.
 */
export const hearingMissing: RecordSetRule = {
  code: "across-records/hearing-missing",
  severity: "error",
  title: { zh: "主要负责人全年没有听取汇报", en: "The head heard no report in the year" },
  message: {
    zh: "{unit} {year} 年没有主要负责人听取政务公开工作汇报的记录，最迟应在 {due} 前",
    en: "no hearing by the head of {unit} in {year} is recorded; it was due by {due}",
  },
  basis: [{ source: "work-points-2016", article: "五(三)" }],
  since: "0.1.0",
  examples: [
    { name: "heard", records: [exampleLeader, exampleHearing], asOf: "2017-01-10", findings: [] },
    {
      name: "on the last day of the year there is time",
      records: [exampleLeader, { ...exampleHearing, heldOn: "2015-08-15" }],
      asOf: "2016-12-31",
      findings: [],
    },
    {
      name: "the day after, and a hearing by the leader in charge does not count",
      records: [exampleLeader, { ...exampleHearing, chairRole: "leader-in-charge" }, exampleReport],
      asOf: "2017-01-01",
      findings: ["/2", "/0"],
    },
    { name: "for no day", records: [exampleLeader, exampleHearing], findings: [], notRun: true },
  ],
  *check(records, context) {
    const { asOf } = context;
    if (asOf === undefined) {
      yield* withoutDay(records);
      return;
    }
    for (const { unit, year, index } of unheardUnits(records, asOf)) {
      const result = dueBy(context, "open-government-leader-briefing", String(year));
      if (result === undefined) continue;
      if ("notRun" in result) yield { at: pointer(index), ...result };
      else if (asOf > result.due) yield { at: pointer(index), data: { unit, year, due: result.due } };
    }
  },
};
