import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/** Article 50 of the regulation has contracts announced. */
const regulationInForce = "2015-03-01";

/**
 * A contract notice without the contract.
 *
 * What has to be announced is the contract itself, less what is secret; the form has it as an attachment. It is a
 * warning, because the text may stand on the page instead.
 */
export const contractTextMissing: Rule<"procurement-contract"> = {
  code: "procurement-contract/contract-text-missing",
  severity: "warning",
  title: { zh: "没有附合同文本", en: "The contract itself is not attached" },
  message: {
    zh: "公告没有附件：应当公告的是合同本身，国家秘密、商业秘密和个人信息隐去后附上",
    en: "the notice has no attachment: what is to be announced is the contract, with secrets and personal data blacked out",
  },
  basis: [
    { source: "government-procurement-regulation", article: "第五十条" },
    { source: "procurement-notice-forms-2020" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "attached",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2024-04-19",
        suppliers: [{ name: "某某康复器具有限公司" }],
        attachments: [{ name: "采购合同.pdf" }],
      },
      findings: [],
    },
    {
      name: "an empty list of attachments, on the first day of the regulation",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2015-03-01",
        suppliers: [{ name: "某某康复器具有限公司" }],
        attachments: [],
      },
      findings: [""],
    },
    {
      name: "before the regulation took effect",
      record: {
        recordType: "procurement-contract",
        publishedOn: "2015-02-28",
        suppliers: [{ name: "某某康复器具有限公司" }],
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ attachments = [], publishedOn, excerpt }) {
    if (attachments.length > 0) return;
    if (publishedOn !== undefined && publishedOn < regulationInForce) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "" };
  },
};
