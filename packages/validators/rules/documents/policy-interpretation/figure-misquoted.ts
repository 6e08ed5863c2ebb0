import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A figure of the interpretation that is not the one its document prints.
 */
export const figureMisquoted: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/figure-misquoted",
  severity: "error",
  title: { zh: "引用的数字与文件不符", en: "Figure misquoted" },
  message: {
    zh: "“{name}”解读写 {quoted}，文件是 {printed}",
    en: "{name}: the interpretation has {quoted}, the document {printed}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same",
      record: {
        recordType: "policy-interpretation",
        title: "办法解读",
        figures: [{ name: "救助标准", before: 2000, after: 2500, documentFigure: 2500 }],
      },
      findings: [],
    },
    {
      name: "another",
      record: {
        recordType: "policy-interpretation",
        title: "办法解读",
        figures: [{ name: "救助标准", before: 2000, after: 2500, documentFigure: 2400 }],
      },
      findings: ["/figures/0/after"],
    },
    {
      name: "not compared",
      record: {
        recordType: "policy-interpretation",
        title: "办法解读",
        figures: [{ name: "救助标准", after: 2500 }],
      },
      findings: [],
    },
  ],
  *check({ figures = [] }) {
    for (const [index, { name, after, documentFigure }] of figures.entries()) {
      if (documentFigure === undefined || documentFigure === after) continue;
      yield {
        at: pointer("figures", index, "after"),
        data: { name, quoted: after, printed: documentFigure },
      };
    }
  },
};
