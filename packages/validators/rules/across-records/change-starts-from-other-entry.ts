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

/**
 * A change from something else than the register last said, or the change before it had made of it.
 *
 * A change in between may not be among the records, so it is a warning.
 */
export const changeStartsFromOtherEntry: RecordSetRule = {
  code: "across-records/change-starts-from-other-entry",
  severity: "warning",
  title: { zh: "变更前的内容与登记信息不符", en: "A change from something the register did not say" },
  message: {
    zh: "{item} 变更前的内容，与 {day} 的登记信息或者上次变更后的内容不同",
    en: "what {item} is said to have been differs from what it was on {day}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "as the register said", records: [exampleAssociation, exampleChange], findings: [] },
    {
      name: "not as the register said",
      records: [{ ...exampleAssociation, legalRepresentative: "王某某" }, exampleChange],
      findings: ["/1/changes/0/before"],
    },
    {
      name: "two changes in a row, given the other way round",
      records: [
        {
          ...exampleChange,
          decidedOn: "2025-10-18",
          changes: [{ item: "legal-representative", before: "李某某", after: "赵某某" }],
        },
        exampleChange,
      ],
      findings: [],
    },
    {
      name: "the second does not follow from the first",
      records: [
        exampleChange,
        {
          ...exampleChange,
          decidedOn: "2025-10-18",
          changes: [{ item: "legal-representative", before: "张某某", after: "赵某某" }],
        },
      ],
      findings: ["/1/changes/0/before"],
    },
    {
      name: "a later register does not speak of the time before",
      records: [
        { ...exampleAssociation, publishedOn: "2024-12-31", legalRepresentative: "李某某" },
        exampleChange,
      ],
      findings: [],
    },
    {
      name: "another organisation",
      records: [
        { ...exampleAssociation, creditCode: "51350500MJ567891XA", legalRepresentative: "王某某" },
        exampleChange,
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const timeline of timelines(records)) {
      const known = new Map<Item, { readonly value: string; readonly day: string }>();
      for (const entry of timeline) {
        if (entry.kind === "snapshot") {
          for (const { item, value } of registeredItems(entry.record))
            known.set(item, { value, day: entry.day });
          continue;
        }
        for (const [place, { item, before, after }] of (entry.record.changes ?? []).entries()) {
          if (!isComparable(item)) continue;
          const last = known.get(item);
          if (last !== undefined && before !== undefined && !sameEntry(last.value, before)) {
            yield { at: pointer(entry.index, "changes", place, "before"), data: { item, day: last.day } };
          }
          if (after !== undefined) known.set(item, { value: after, day: entry.day });
        }
      }
    }
  },
};
