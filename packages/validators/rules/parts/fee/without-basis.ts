import type { PartRule } from "../../../src/part-rule.js";

/**
 * A charge is published together with what it is charged under.
 *
 * For a licence it needs a law or an administrative regulation; for any administrative charge the basis has
 * to be disclosed. An item of zero yuan is no charge.
 */
export const withoutBasis: PartRule<"fee"> = {
  code: "fee/without-basis",
  severity: "error",
  title: { zh: "收费没有依据", en: "Charge without a basis" },
  message: {
    zh: "收费项目“{name}”没有列明收费依据",
    en: "the charge {name} is listed without what it is charged under",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十条" },
    { source: "administrative-licensing-law", article: "第五十八条" },
    { source: "work-points-2016", article: "一(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "charged under a notice",
      part: {
        name: "婚姻证书工本费",
        standard: "每对9元",
        amount: 9,
        per: "对",
        basis: [
          {
            lawTitle: "国家物价局、财政部关于发布民政系统行政事业性收费项目及标准的通知",
            docNo: "〔1992〕价费字249号",
          },
        ],
      },
      findings: [],
    },
    { name: "no basis", part: { name: "工本费", standard: "每证10元", amount: 10 }, findings: [""] },
    { name: "无 for a basis", part: { name: "照相费", amount: 20, basis: "无" }, findings: [""] },
    {
      name: "free of charge",
      part: { name: "婚姻证书工本费", standard: "免费", amount: 0 },
      findings: [],
    },
  ],
  *check({ name, amount, basis = "无" }) {
    if (amount !== 0 && basis === "无") yield { at: "", data: { name } };
  },
};
