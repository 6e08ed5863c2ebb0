import type { Rule } from "../../../src/rule.js";

/**
 * A scan that left out the attachments.
 */
export const attachmentsNotScanned: Rule<"secrecy-review"> = {
  code: "secrecy-review/attachments-not-scanned",
  severity: "warning",
  title: { zh: "附件没有扫描个人信息", en: "Attachments not scanned for personal data" },
  message: {
    zh: "个人信息扫描没有包括附件；泄露多在附件里",
    en: "the scan for personal data left out the attachments, where most leaks are",
  },
  basis: [{ source: "secrecy-review-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "included",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        personalDataScan: { openFindings: 0, attachmentsIncluded: true },
      },
      findings: [],
    },
    {
      name: "left out",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        personalDataScan: { openFindings: 0, attachmentsIncluded: false },
      },
      findings: ["/personalDataScan/attachmentsIncluded"],
    },
    {
      name: "not scanned at all",
      record: { recordType: "secrecy-review", item: "dibao-2024-06", opinion: "publishable" },
      findings: [],
    },
  ],
  *check({ personalDataScan }) {
    if (personalDataScan?.attachmentsIncluded === false)
      yield { at: "/personalDataScan/attachmentsIncluded" };
  },
};
