import type { Rule } from "../../../src/rule.js";

const grounds: ReadonlySet<string> = new Set([
  "state-secret",
  "barred-by-law",
  "public-safety-and-stability",
  "trade-secret",
  "personal-privacy",
  "internal-affairs",
  "deliberative",
  "enforcement-file",
]);

/**
 * A ground that is none of those of the regulations.
 */
export const groundUnknown: Rule<"non-disclosure-review"> = {
  code: "non-disclosure-review/ground-unknown",
  severity: "info",
  title: { zh: "不公开理由不在列表内", en: "Ground not in the list" },
  message: {
    zh: "不公开理由“{ground}”不是条例所列的情形，请核对",
    en: "the ground “{ground}” is none of those of the regulations, check it",
  },
  basis: [
    { source: "government-information-regulations", article: "第十四条" },
    { source: "government-information-regulations", article: "第十五条" },
    { source: "government-information-regulations", article: "第十六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "one of them",
      record: { recordType: "non-disclosure-review", item: "某某会议纪要", ground: "trade-secret" },
      findings: [],
    },
    {
      name: "in words",
      record: { recordType: "non-disclosure-review", item: "某某会议纪要", ground: "不便公开" },
      findings: ["/ground"],
    },
  ],
  *check({ ground }) {
    if (ground !== undefined && !grounds.has(ground)) yield { at: "/ground", data: { ground } };
  },
};
