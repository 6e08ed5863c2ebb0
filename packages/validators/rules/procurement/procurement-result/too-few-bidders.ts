import { pointer } from "../../../src/pointer.js";
import { countedLots } from "../../../src/procurement/bidders.js";
import { isTendering } from "../../../src/procurement/invitation.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

/** A tender that was awarded although fewer than three suppliers had bid. */
export const tooFewBidders: Rule<"procurement-result"> = {
  code: "procurement-result/too-few-bidders",
  severity: "error",
  title: { zh: "招标不足三家仍定标", en: "Tender awarded with fewer than three bidders" },
  message: {
    zh: "公告写明只有 {bidders} 家投标，不足三家应当废标，却确定了中标供应商；请核对家数",
    en: "{bidders} suppliers bid: with fewer than three a tender fails, yet a winner is named; check the number",
  },
  basis: [
    { source: "government-procurement-law", article: "第三十六条" },
    { source: "bidding-regulation", article: "第四十四条第二款" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "three bidders; two for a lot that failed",
      record: {
        recordType: "procurement-result",
        method: "open-tender",
        lots: [
          { lotNumber: "1", outcome: "awarded", bidderCount: 3 },
          { lotNumber: "2", outcome: "failed", bidderCount: 2 },
        ],
      },
      findings: [],
    },
    {
      name: "two bidders for the second lot",
      record: {
        recordType: "procurement-result",
        noticeType: "tender-award",
        lots: [
          { lotNumber: "1", outcome: "awarded", bidderCount: 4 },
          { lotNumber: "2", outcome: "awarded", bidderCount: 2 },
        ],
      },
      findings: ["/lots/1/bidderCount"],
    },
    {
      name: "two in a consultation are another rule's",
      record: {
        recordType: "procurement-result",
        method: "competitive-consultation",
        lots: [{ outcome: "awarded", bidderCount: 2 }],
      },
      findings: [],
    },
    {
      name: "two, and nobody says how they were invited",
      record: {
        recordType: "procurement-result",
        noticeType: "award",
        lots: [{ outcome: "awarded", bidderCount: 2 }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { method, noticeType } = record;
    const isTender = isTendering(method) || (method === undefined && noticeType === "tender-award");
    if (method !== undefined && !isTender) return;
    for (const { bidders, index } of countedLots(record)) {
      if (bidders >= 3) continue;
      if (isTender) yield { at: pointer("lots", index, "bidderCount"), data: { bidders } };
      else yield methodUnknown;
    }
  },
};

const methodUnknown: NotEvaluated = {
  notRun: {
    zh: "没有采购方式，不知道不足三家是否可以",
    en: "without a method it is not known whether fewer than three will do",
  },
};
