import { isBlank } from "../../../src/blank-answer.js";
import { plainName } from "../../../src/plain-name.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A correction whose text is the same before and after.
 *
 * Spaces and the width of letters aside.
 */
export const correctionChangesNothing: Rule<"procurement-correction"> = {
  code: "procurement-correction/correction-changes-nothing",
  severity: "error",
  title: { zh: "更正前后内容相同", en: "Correction that changes nothing" },
  message: {
    zh: "“{item}”更正前后的内容相同，看不出更正了什么",
    en: "“{item}” is the same before and after",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "another day",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [
          { item: "投标截止时间", before: "2024年3月22日9时30分", after: "2024年3月27日9时30分" },
        ],
      },
      findings: [],
    },
    {
      name: "the same day, in full-width digits",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [
          { item: "投标截止时间", before: "2024年3月22日9时30分", after: "２０２４年3月22日 9时30分" },
        ],
      },
      findings: ["/corrections/0/after"],
    },
    {
      name: "a stroke in both, which says nothing",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间", before: "/", after: "/" }],
      },
      findings: [],
    },
  ],
  *check({ corrections }) {
    for (const [index, { item, before, after }] of corrections.entries()) {
      if (before === undefined || after === undefined || isBlank(after)) continue;
      if (plainName(before) === plainName(after))
        yield { at: pointer("corrections", index, "after"), data: { item } };
    }
  },
};
