import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleLeader } from "../../src/work/example-work.js";
import { officersByUnit } from "../../src/work/officers-by-unit.js";

/** Two leaders in charge of open government in one unit on one day. */
export const severalLeadersInCharge: RecordSetRule = {
  code: "across-records/several-leaders-in-charge",
  severity: "error",
  title: { zh: "分管负责人不止一位", en: "More than one leader in charge" },
  message: {
    zh: "{unit}从 {since} 起有两位分管负责人；换人的，前一位应写明止的日期",
    en: "{unit} has two leaders in charge from {since} on; when one follows another, the first has an end",
  },
  basis: [{ source: "work-points-2016", article: "五(三)" }],
  since: "0.1.0",
  examples: [
    {
      name: "one follows the other; another unit; the person responsible",
      records: [
        { ...exampleLeader, until: "2016-08-31" },
        { ...exampleLeader, since: "2016-09-01" },
        { ...exampleLeader, unit: { name: "某某市民政局" } },
        { ...exampleLeader, role: "responsible-person" },
      ],
      findings: [],
    },
    {
      name: "both on one day",
      records: [
        { ...exampleLeader, since: "2016-09-01" },
        { ...exampleLeader, until: "2016-09-01" },
      ],
      findings: ["/0/since"],
    },
    {
      name: "a long office over two short ones",
      records: [
        { ...exampleLeader, since: "2016-01-01" },
        { ...exampleLeader, since: "2016-02-01", until: "2016-02-10" },
        { ...exampleLeader, since: "2016-03-01" },
      ],
      findings: ["/1/since", "/2/since"],
    },
  ],
  *check(records) {
    for (const officers of officersByUnit(records).values()) {
      const leaders = officers.filter(({ record }) => record.role === "leader-in-charge");
      leaders.sort((a, b) => ((a.record.since ?? "") < (b.record.since ?? "") ? -1 : 1));
      let until: string | undefined;
      for (const { record, index } of leaders) {
        const { since = "", until: end = "9999-12-31", unit } = record;
        if (until !== undefined && since <= until) {
          const at = record.since === undefined ? pointer(index) : pointer(index, "since");
          yield { at, data: { unit: unit.name, since: since === "" ? "—" : since } };
        }
        if (until === undefined || end > until) until = end;
      }
    }
  },
};
