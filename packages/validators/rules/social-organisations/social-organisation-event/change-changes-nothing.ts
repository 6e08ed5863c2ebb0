import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { exampleChange } from "../../../src/social-organisations/example-event.js";
import { sameEntry } from "../../../src/social-organisations/same-entry.js";

/** An item that is the same before and after; spaces and the width of brackets make no change. */
export const changeChangesNothing: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/change-changes-nothing",
  severity: "error",
  title: { zh: "变更前后相同", en: "The change changes nothing" },
  message: {
    zh: "变更事项 {item} 变更前和变更后写的是同一内容",
    en: "{item} is the same before and after the change",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "another person", record: exampleChange, findings: [] },
    {
      name: "the same name, once with a space",
      record: {
        ...exampleChange,
        changes: [
          { item: "legal-representative", before: "张某某", after: "李某某" },
          { item: "name", before: "某某市养老（服务）协会", after: "某某市养老(服务) 协会" },
        ],
      },
      findings: ["/changes/1/after"],
    },
    {
      name: "what it was before is not told",
      record: { ...exampleChange, changes: [{ item: "domicile", after: "某某路2号" }] },
      findings: [],
      notRun: true,
    },
  ],
  *check({ changes = [] }) {
    for (const [index, { item, before, after }] of changes.entries()) {
      if (before === undefined || after === undefined) yield notTold;
      else if (sameEntry(before, after)) yield { at: pointer("changes", index, "after"), data: { item } };
    }
  },
};

const notTold = {
  notRun: {
    zh: "有的变更没有写明变更前或者变更后的内容",
    en: "a change does not tell what it was before, or after",
  },
};
