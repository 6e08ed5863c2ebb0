import type { PartRule } from "../../../src/part-rule.js";

const vague = /及时|尽快|实时|立即|适时|随时|从速|尽早|按规定|规定时[间限]/;

/**
 * 及时 or 尽快 is not a time limit.
 *
 * Nobody can tell when it has been missed. Done on the spot is one: it is marked `instant`. A text in other words is
 * left to people.
 */
export const withoutNumber: PartRule<"time-limit"> = {
  code: "time-limit/without-number",
  severity: "warning",
  title: { zh: "时限没有数字", en: "Time limit without a number" },
  message: {
    zh: "时限没有写明数字；“及时”“尽快”不是时限，当场办结的应注明当场办结",
    en: "the time limit has no number; 及时 or 尽快 is not a limit, and what is done on the spot says so",
  },
  basis: [
    { source: "work-points-2016", article: "一(一)" },
    { source: "service-guide-practice", article: "办理时限" },
  ],
  since: "0.1.0",
  examples: [
    { name: "a number", part: { amount: 1, unit: "month" }, findings: [] },
    {
      name: "done on the spot",
      part: { instant: true, sourceText: "证件材料齐全，当场予以登记" },
      findings: [],
    },
    {
      name: "counted in a text of its own",
      part: { sourceText: "本公告发布之日后第2个工作日" },
      findings: [],
    },
    { name: "及时", part: { sourceText: "及时" }, findings: [""] },
    { name: "尽快", part: { sourceText: "尽快" }, findings: [""] },
  ],
  *check({ amount, instant, sourceText }) {
    if (amount !== undefined || instant === true) return;
    if (sourceText === undefined || vague.test(sourceText)) yield { at: "" };
  },
};
