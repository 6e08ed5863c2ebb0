import type { Rule } from "../../../src/rule.js";

/**
 * An award notice in which every lot failed.
 *
 * It stands in the portal's award column, but what happened is a termination, which
 * has a notice of its own.
 */
export const allLotsFailed: Rule<"procurement-result"> = {
  code: "procurement-result/all-lots-failed",
  severity: "warning",
  title: { zh: "全部采购包失败却发布中标、成交公告", en: "Award notice in which every lot failed" },
  message: {
    zh: "全部 {count} 个采购包都失败了，应发布终止（废标）公告，而不是中标、成交公告",
    en: "all lots ({count}) failed: this calls for a termination notice, not an award notice",
  },
  basis: [
    { source: "government-procurement-law", article: "第三十六条" },
    { source: "procurement-notice-forms-2020" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "one of two failed",
      record: {
        recordType: "procurement-result",
        noticeType: "award",
        lots: [
          { lotNumber: "1", outcome: "awarded", suppliers: [{ name: "某某家具有限公司" }] },
          { lotNumber: "2", outcome: "failed", failureReason: "有效投标人不足三家" },
        ],
      },
      findings: [],
    },
    {
      name: "every lot failed, published as an award notice",
      record: {
        recordType: "procurement-result",
        noticeType: "tender-award",
        lots: [{ lotNumber: "002", outcome: "failed", failureReason: "有效投标人不足三家" }],
      },
      findings: ["/noticeType"],
    },
    {
      name: "a failure notice, which is not an award notice",
      record: {
        recordType: "procurement-result",
        noticeType: "other",
        lots: [{ outcome: "failed", failureReason: "合格响应人不足三家" }],
      },
      findings: [],
    },
  ],
  *check({ noticeType, lots }) {
    if (noticeType === undefined || noticeType === "other") return;
    if (lots.every(({ outcome }) => outcome === "failed"))
      yield { at: "/noticeType", data: { count: lots.length } };
  },
};
