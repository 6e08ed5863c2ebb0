import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * A charge is published together with what it is charged under.
 *
 * For a licence it needs a law or an administrative regulation; for any administrative charge the basis has
 * to be disclosed. An item of zero yuan is no charge.
 */
export const feeWithoutBasis: Rule<"service-guide"> = {
  code: "service-guide/fee-without-basis",
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
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        isFee: true,
        fees: [
          {
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
        ],
      },
      findings: [],
    },
    {
      name: "no basis, and 无 for a basis",
      record: {
        recordType: "service-guide",
        name: "老年人优待证核发",
        isFee: true,
        fees: [
          { name: "工本费", standard: "每证10元", amount: 10 },
          { name: "照相费", amount: 20, basis: "无" },
        ],
      },
      findings: ["/fees/0", "/fees/1"],
    },
    {
      name: "free of charge",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        isFee: false,
        fees: [{ name: "婚姻证书工本费", standard: "免费", amount: 0 }],
      },
      findings: [],
    },
  ],
  *check({ fees }) {
    for (const [index, { name, amount, basis }] of printedList(fees).entries()) {
      if (amount === 0) continue;
      if (printedList(basis).length === 0) yield { at: pointer("fees", index), data: { name } };
    }
  },
};
