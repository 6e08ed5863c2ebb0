import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleDeregistration } from "../../src/social-organisations/example-event.js";
import { exampleAssociation } from "../../src/social-organisations/example-organisation.js";
import { timelines } from "../../src/social-organisations/register-timeline.js";

/** A register that has an organisation in good standing after it ended, or takes a deregistration for a revocation. */
export const registerStateDiffersFromEvent: RecordSetRule = {
  code: "across-records/register-state-differs-from-event",
  severity: "warning",
  title: { zh: "登记状态与注销、撤销不符", en: "State in the register differs from the event" },
  message: {
    zh: "{ended} 的登记事件是 {event}，{published} 发布的登记状态却是 {state}",
    en: "the event of {ended} is {event}, the state published on {published} is {state}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "deregistered, and the register says so",
      records: [
        exampleDeregistration,
        { ...exampleAssociation, publishedOn: "2024-05-06", state: "deregistered" },
      ],
      findings: [],
    },
    {
      name: "deregistered, and in good standing a month later",
      records: [exampleDeregistration, { ...exampleAssociation, publishedOn: "2024-05-06" }],
      findings: ["/1/state"],
    },
    {
      name: "revoked, and listed as deregistered",
      records: [
        { ...exampleDeregistration, event: "revocation" },
        { ...exampleAssociation, publishedOn: "2024-05-06", state: "deregistered" },
      ],
      findings: ["/1/state"],
    },
    { name: "published before", records: [exampleDeregistration, exampleAssociation], findings: [] },
  ],
  *check(records) {
    for (const timeline of timelines(records)) {
      let end: { readonly day: string; readonly event: "deregistration" | "revocation" } | undefined;
      for (const entry of timeline) {
        if (entry.kind === "event") {
          const { event } = entry.record;
          if (event === "deregistration" || event === "revocation") end = { day: entry.day, event };
          continue;
        }
        const { state } = entry.record;
        if (end === undefined || state === undefined || expected[end.event].has(state)) continue;
        yield {
          at: pointer(entry.index, "state"),
          data: { ended: end.day, event: end.event, published: entry.day, state },
        };
      }
    }
  },
};

const expected: Readonly<Record<"deregistration" | "revocation", ReadonlySet<string>>> = {
  deregistration: new Set(["deregistered"]),
  revocation: new Set(["revoked", "licence-withdrawn"]),
};
