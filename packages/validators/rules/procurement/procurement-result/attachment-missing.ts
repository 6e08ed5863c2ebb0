import { attachmentMissing as shared } from "../../../src/procurement/checks/attachment-missing.js";
import type { Rule } from "../../../src/rule.js";

/** A result that says 见附件 and has no attachment. */
export const attachmentMissing: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/attachment-missing",
  since: "0.1.0",
  examples: [
    {
      name: "with the attachment",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        items: [{ category: "works", constructionScope: "详见附件" }],
        attachments: [{ name: "分项报价表.pdf" }],
      },
      findings: [],
    },
    {
      name: "without",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        items: [{ category: "goods", specification: "详见附件" }],
      },
      findings: ["/items/0/specification"],
    },
    {
      name: "the bid of the winner is no attachment of the notice",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        items: [{ category: "goods", specification: "详见响应文件" }],
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        excerpt: true,
        items: [{ category: "works", constructionScope: "详见附件" }],
      },
      findings: [],
      notRun: true,
    },
  ],
};
