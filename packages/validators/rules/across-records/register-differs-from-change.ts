import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleChange } from "../../src/social-organisations/example-event.js";
import { exampleAssociation } from "../../src/social-organisations/example-organisation.js";
import {
  type Item,
  isComparable,
  registeredItems,
  timelines,
} from "../../src/social-organisations/register-timeline.js";
import { sameEntry } from "../../src/social-organisations/same-entry.js";

/** A register published after a change that does not say what the change made of an item. */
export const registerDiffersFromChange: RecordSetRule = {
  code: "across-records/register-differs-from-change",
  severity: "warning",
  title: { zh: "登记信息没有随变更更新", en: "Register not brought up to a change" },
  message: {
    zh: "{published} 发布的登记信息中 {item} 与 {day} 变更后的内容不同",
    en: "the register published on {published} does not say what the change of {day} made of {item}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "brought up to date",
      records: [
        exampleChange,
        { ...exampleAssociation, publishedOn: "2024-11-01", legalRepresentative: "李某某" },
      ],
      findings: [],
    },
    {
      name: "still as before the change",
      records: [exampleChange, { ...exampleAssociation, publishedOn: "2024-11-01" }],
      findings: ["/1/legalRepresentative"],
    },
    { name: "published before the change", records: [exampleChange, exampleAssociation], findings: [] },
    {
      name: "the supervising unit dropped",
      records: [
        {
          ...exampleChange,
          changes: [{ item: "supervisor", before: "某某市民政局", after: "无" }],
        },
        { ...exampleAssociation, publishedOn: "2024-11-01", supervisor: { name: "某某市民政局" } },
      ],
      findings: ["/1/supervisor"],
    },
  ],
  *check(records) {
    for (const timeline of timelines(records)) {
      const changed = new Map<Item, { readonly value: string; readonly day: string }>();
      for (const entry of timeline) {
        if (entry.kind === "event") {
          for (const { item, after } of entry.record.changes ?? []) {
            if (isComparable(item) && after !== undefined)
              changed.set(item, { value: after, day: entry.day });
          }
          continue;
        }
        for (const { item, field, value } of registeredItems(entry.record)) {
          const last = changed.get(item);
          if (last === undefined || sameEntry(last.value, value)) continue;
          yield { at: pointer(entry.index, field), data: { item, day: last.day, published: entry.day } };
        }
      }
    }
  },
};
