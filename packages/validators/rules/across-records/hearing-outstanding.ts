import { dueBy } from "../../src/deadline.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleHearing, exampleLeader } from "../../src/work/example-work.js";
import { unheardUnits, withoutDay } from "../../src/work/unheard-units.js";

/** Six weeks before the end of the year. */
const midNovember = "11-15";

/**
 * From the middle of November a head who heard no report yet is running out of time.
 *
 * After a year other than 2016, whose notice was read, it stays a warning: every year's plans ask for it.
 */
export const hearingOutstanding: RecordSetRule = {
  code: "across-records/hearing-outstanding",
  severity: "warning",
  title: { zh: "主要负责人尚未听取汇报", en: "The head has yet to hear a report" },
  message: {
    zh: "到 {asOf}，{unit} {year} 年还没有主要负责人听取政务公开工作汇报的记录",
    en: "by {asOf} no hearing by the head of {unit} in {year} is recorded",
  },
  basis: [{ source: "open-government-work-practice", article: "每年听取汇报" }],
  since: "0.1.0",
  examples: [
    {
      name: "the day before the middle of November",
      records: [exampleLeader, { ...exampleHearing, heldOn: "2015-08-15" }],
      asOf: "2016-11-14",
      findings: [],
    },
    {
      name: "that day",
      records: [exampleLeader, { ...exampleHearing, heldOn: "2015-08-15" }],
      asOf: "2016-11-15",
      findings: ["/0"],
    },
    { name: "heard", records: [exampleLeader, exampleHearing], asOf: "2016-11-15", findings: [] },
    {
      name: "after a year of which no notice was read",
      records: [
        { ...exampleLeader, since: "2024-01-15" },
        { ...exampleHearing, heldOn: "2025-02-01" },
      ],
      asOf: "2025-03-01",
      findings: ["/0"],
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
      if (asOf < `${year}-${midNovember}`) continue;
      const isOver = !asOf.startsWith(`${year}-`);
      const isJudgedByNotice =
        isOver && dueBy(context, "open-government-leader-briefing", String(year)) !== undefined;
      if (!isJudgedByNotice) yield { at: pointer(index), data: { asOf, unit, year } };
    }
  },
};
