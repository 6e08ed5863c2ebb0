import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleChange, exampleDeregistration } from "../../src/social-organisations/example-event.js";
import { timelines } from "../../src/social-organisations/register-timeline.js";

/** Something happens to an organisation after it was deregistered or its registration revoked. */
export const eventAfterEndOfOrganisation: RecordSetRule = {
  code: "across-records/event-after-end-of-organisation",
  severity: "error",
  title: { zh: "注销、撤销之后仍有登记事件", en: "An event after the organisation had ended" },
  message: {
    zh: "该社会组织已于 {ended} 注销或者撤销登记，{day} 又有登记事件；两者至少有一个日期或者对象有误",
    en: "the organisation ended on {ended}, yet there is an event of {day}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "changed, then deregistered",
      records: [{ ...exampleChange, decidedOn: "2023-10-18" }, exampleDeregistration],
      findings: [],
    },
    {
      name: "deregistered, then changed",
      records: [exampleDeregistration, exampleChange],
      findings: ["/1/event"],
    },
    {
      name: "deregistered, then revoked",
      records: [
        exampleDeregistration,
        { ...exampleDeregistration, event: "revocation", decidedOn: "2024-05-27" },
      ],
      findings: ["/1/event"],
    },
    {
      name: "another organisation",
      records: [exampleDeregistration, { ...exampleChange, organisation: { name: "某某市古玩商会" } }],
      findings: [],
    },
  ],
  *check(records) {
    for (const timeline of timelines(records)) {
      let ended: string | undefined;
      for (const entry of timeline) {
        if (entry.kind !== "event") continue;
        if (ended !== undefined && entry.day > ended) {
          yield { at: pointer(entry.index, "event"), data: { ended, day: entry.day } };
        }
        const { event } = entry.record;
        if (event === "deregistration" || event === "revocation") ended ??= entry.day;
      }
    }
  },
};
