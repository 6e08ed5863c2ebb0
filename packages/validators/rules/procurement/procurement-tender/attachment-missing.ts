import { attachmentMissing as shared } from "../../../src/procurement/checks/attachment-missing.js";
import type { Rule } from "../../../src/rule.js";

/** A notice that says 见附件 and has no attachment. */
export const attachmentMissing: Rule<"procurement-tender"> = {
  ...shared,
  code: "procurement-tender/attachment-missing",
  since: "0.1.0",
  examples: [
    {
      name: "with the attachment",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        requirement: "详见附件",
        attachments: [{ name: "采购需求.pdf" }],
      },
      findings: [],
    },
    {
      name: "without",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        requirement: "具体要求详见附件1",
      },
      findings: ["/requirement"],
    },
    {
      name: "an annex of the documents is no attachment of the notice",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        requirement: "详见采购文件附件",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        excerpt: true,
        requirement: "详见附件",
      },
      findings: [],
      notRun: true,
    },
  ],
};
