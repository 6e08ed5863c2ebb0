import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A secrecy review that leaves a ground of withholding unanswered.
 */
export const checkUnanswered: Rule<"secrecy-review"> = {
  code: "secrecy-review/check-unanswered",
  severity: "warning",
  title: { zh: "审查项没有逐项作答", en: "A check without an answer" },
  message: {
    zh: "没有就“{element}”作答",
    en: "no answer about {elementEn}",
  },
  basis: [
    { source: "government-information-regulations", article: "第十四条" },
    { source: "government-information-regulations", article: "第十五条" },
    { source: "government-information-regulations", article: "第十七条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "all answered",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        checks: {
          stateSecret: "clear",
          workSecret: "clear",
          tradeSecret: "clear",
          personalPrivacy: "found",
          safetyAndStability: "clear",
        },
      },
      findings: [],
    },
    {
      name: "privacy left out",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        checks: {
          stateSecret: "clear",
          workSecret: "clear",
          tradeSecret: "clear",
          safetyAndStability: "clear",
        },
      },
      findings: ["/checks/personalPrivacy"],
    },
    {
      name: "an excerpt",
      record: { recordType: "secrecy-review", item: "dibao-2024-06", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (review) => missingElements(review, answers),
};

const answers: readonly Element<RecordOf<"secrecy-review">>[] = [
  { key: "checks/stateSecret", zh: "国家秘密", en: "state secrets" },
  { key: "checks/workSecret", zh: "工作秘密", en: "work secrets" },
  { key: "checks/tradeSecret", zh: "商业秘密", en: "trade secrets" },
  { key: "checks/personalPrivacy", zh: "个人隐私", en: "personal privacy" },
  {
    key: "checks/safetyAndStability",
    zh: "国家安全、公共安全、经济安全、社会稳定",
    en: "security and stability",
  },
];
