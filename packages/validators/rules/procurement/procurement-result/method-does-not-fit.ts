import { methodLabel } from "../../../src/procurement/method-label.js";
import type { Rule } from "../../../src/rule.js";

/** The form for results of either is left out: it fits every method. */
const isTender = { "tender-award": true, "non-tender-award": false } as const;

const tenders: ReadonlySet<string> = new Set(["open-tender", "invited-tender"]);

/**
 * 中标公告 for a purchase without a tender, or 成交公告 for one with.
 *
 * The two are not words for the same: 中标 is the outcome of a tender. Which of title and method is wrong cannot be seen.
 */
export const methodDoesNotFit: Rule<"procurement-result"> = {
  code: "procurement-result/method-does-not-fit",
  severity: "warning",
  title: { zh: "采购方式与公告种类不符", en: "Method does not fit the kind of notice" },
  message: {
    zh: "采购方式是 {method}，公告却是{kind}；招标的结果是“中标”，其他方式的结果是“成交”",
    en: "the method is {method}, the notice is one of {kind}: only a tender ends in 中标, every other method in 成交",
  },
  basis: [{ source: "government-procurement-law", article: "第二十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "中标 after an open tender",
      record: {
        recordType: "procurement-result",
        noticeType: "tender-award",
        method: "open-tender",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "中标 after a negotiation",
      record: {
        recordType: "procurement-result",
        noticeType: "tender-award",
        method: "competitive-negotiation",
        lots: [{ outcome: "pending" }],
      },
      findings: ["/noticeType"],
    },
    {
      name: "成交 after an invited tender",
      record: {
        recordType: "procurement-result",
        noticeType: "non-tender-award",
        method: "invited-tender",
        lots: [{ outcome: "pending" }],
      },
      findings: ["/noticeType"],
    },
    {
      name: "the form for both",
      record: {
        recordType: "procurement-result",
        noticeType: "award",
        method: "competitive-consultation",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "a method that only its words tell",
      record: {
        recordType: "procurement-result",
        noticeType: "tender-award",
        method: "other",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
  ],
  *check({ noticeType, method }) {
    if (noticeType !== "tender-award" && noticeType !== "non-tender-award") return;
    if (method === undefined || method === "other" || tenders.has(method) === isTender[noticeType]) return;
    const kind = isTender[noticeType] ? "中标" : "成交";
    yield { at: "/noticeType", data: { method: methodLabel(method), kind } };
  },
};
