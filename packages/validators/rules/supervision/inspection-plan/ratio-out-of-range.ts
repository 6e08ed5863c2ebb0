import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { isOutOfRange } from "../../../src/supervision/ratio.js";

/**
 * A share of nothing, or of more than everything.
 */
export const ratioOutOfRange: Rule<"inspection-plan"> = {
  code: "inspection-plan/ratio-out-of-range",
  severity: "error",
  title: { zh: "抽取比例不在 0 到 100% 之间", en: "Ratio out of range" },
  message: {
    zh: "抽取比例是 {percent}%，应大于 0，不大于 100%",
    en: "the ratio is {percent}%; it is more than 0 and at most 100%",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "five per cent",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 5 } }],
      },
      findings: [],
    },
    {
      name: "nothing",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 0 } }],
      },
      findings: ["/draws/0/ratio/percent"],
    },
    {
      name: "a point lost",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", ratio: { percent: 500 } }],
      },
      findings: ["/draws/0/ratio/percent"],
    },
  ],
  *check({ draws }) {
    for (const [index, { ratio }] of draws.entries()) {
      if (!isOutOfRange(ratio)) continue;
      yield { at: pointer("draws", index, "ratio", "percent"), data: { percent: ratio?.percent ?? 0 } };
    }
  },
};
