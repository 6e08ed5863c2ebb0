import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { isMasked } from "../../../src/assistance/masked-name.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A child on a list under its own name, wherever the list is posted. The name is not repeated here. */
export const minorNamed: Rule<"assistance-notice"> = {
  code: "assistance-notice/minor-named",
  severity: "error",
  title: { zh: "公示了未成年人的姓名", en: "A minor is named" },
  message: {
    zh: "名单第 {row} 行是未成年人，不得公示姓名；请删去姓名，只写人数",
    en: "row {row} of the list is a minor, who may not be named: leave the name out and give the number",
  },
  basis: [
    { source: "minors-protection-law", article: "第四条" },
    { source: "personal-information-protection-law", article: "第二十八条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "without a name, or masked",
      record: { ...exampleNotice, scheme: "orphan-support", rows: [{ persons: 1 }, { name: "张某某" }] },
      findings: [],
    },
    {
      name: "said to be a minor",
      record: { ...exampleNotice, rows: [{ name: "某某某" }, { name: "张三", minor: true }] },
      findings: ["/rows/1/name"],
    },
    {
      name: "an orphan",
      record: { ...exampleNotice, scheme: "orphan-support", rows: [{ name: "张三" }] },
      findings: ["/rows/0/name"],
    },
    {
      name: "an adult orphan still supported",
      record: { ...exampleNotice, scheme: "orphan-support", rows: [{ name: "张三", minor: false }] },
      findings: [],
    },
  ],
  *check({ scheme, rows = [] }) {
    const ofChildren = scheme === "orphan-support" || scheme === "unattended-child-support";
    for (const [index, { name, minor = ofChildren }] of rows.entries()) {
      if (!minor || name === undefined || isMasked(name)) continue;
      yield { at: pointer("rows", index, "name"), data: { row: index + 1 } };
    }
  },
};
