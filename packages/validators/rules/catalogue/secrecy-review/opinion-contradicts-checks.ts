import type { Rule } from "../../../src/rule.js";

/**
 * An opinion that something may be published as it is, against an answer of the review or an open finding of the scan.
 */
export const opinionContradictsChecks: Rule<"secrecy-review"> = {
  code: "secrecy-review/opinion-contradicts-checks",
  severity: "error",
  title: { zh: "意见与审查结论矛盾", en: "Opinion against the answers" },
  message: {
    zh: "审查意见是“可以公开”，而{what}",
    en: "the opinion is that it may be published, yet {whatEn}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "nothing touched",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        checks: { stateSecret: "clear" },
        opinion: "publishable",
      },
      findings: [],
    },
    {
      name: "privacy touched, and cut",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        checks: { personalPrivacy: "found" },
        opinion: "after-redaction",
        redactions: [{ where: "附件1", kind: "身份证号" }],
      },
      findings: [],
    },
    {
      name: "privacy touched, and published as it is",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        checks: { personalPrivacy: "found" },
        opinion: "publishable",
      },
      findings: ["/opinion"],
    },
    {
      name: "an open finding of the scan",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        opinion: "publishable",
        personalDataScan: { openFindings: 2 },
      },
      findings: ["/opinion"],
    },
    {
      name: "a clean scan",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        opinion: "publishable",
        personalDataScan: { openFindings: 0 },
      },
      findings: [],
    },
  ],
  *check({ checks = {}, opinion, personalDataScan }) {
    if (opinion !== "publishable") return;
    if (Object.values(checks).includes("found")) {
      yield {
        at: "/opinion",
        data: { what: "有的审查项答为“涉及”", whatEn: "one of the checks was answered “touched”" },
      };
    } else if ((personalDataScan?.openFindings ?? 0) > 0) {
      yield {
        at: "/opinion",
        data: {
          what: "个人信息扫描还有没处理的发现",
          whatEn: "the scan for personal data has open findings",
        },
      };
    }
  },
};
