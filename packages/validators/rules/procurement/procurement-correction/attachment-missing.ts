import { attachmentMissing as shared } from "../../../src/procurement/checks/attachment-missing.js";
import type { Rule } from "../../../src/rule.js";

/** A notice that says 见附件 and has no attachment. */
export const attachmentMissing: Rule<"procurement-correction"> = {
  ...shared,
  code: "procurement-correction/attachment-missing",
  since: "0.1.0",
  examples: [
    {
      name: "with the attachment",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        supplements: "详见附件",
        attachments: [{ name: "采购需求.pdf" }],
      },
      findings: [],
    },
    {
      name: "without",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        supplements: "具体要求详见附件1",
      },
      findings: ["/supplements"],
    },
    {
      name: "an annex of the documents is no attachment of the notice",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        supplements: "详见采购文件附件",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        excerpt: true,
        supplements: "详见附件",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "in what a correction says now",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "技术参数", before: "承重250kg", after: "见本公告附件" }],
        attachments: [],
      },
      findings: ["/corrections/0/after"],
    },
  ],
};
