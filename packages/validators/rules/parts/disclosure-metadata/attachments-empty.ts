import type { PartRule } from "../../../src/part-rule.js";

/**
 * A heading for attachments with nothing under it.
 */
export const attachmentsEmpty: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/attachments-empty",
  severity: "warning",
  title: { zh: "有“附件”字样而没有附件", en: "Attachments announced, none there" },
  message: {
    zh: "页面写了“附件”，下面没有文件",
    en: "the page has a heading for attachments and no file under it",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "a file", part: { attachments: [{ name: "目录.xlsx" }] }, findings: [] },
    { name: "said to be none", part: { attachments: "无" }, findings: [] },
    { name: "a heading only", part: { attachments: [] }, findings: ["/attachments"] },
  ],
  *check({ attachments }) {
    if (attachments !== undefined && attachments.length === 0) yield { at: "/attachments" };
  },
};
