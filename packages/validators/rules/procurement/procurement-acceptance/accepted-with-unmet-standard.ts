import type { Rule } from "../../../src/rule.js";

/** Accepted as a whole, while a standard of the contract was not met. */
export const acceptedWithUnmetStandard: Rule<"procurement-acceptance"> = {
  code: "procurement-acceptance/accepted-with-unmet-standard",
  severity: "warning",
  title: { zh: "结论合格，但有标准没有达到", en: "Accepted, with a standard not met" },
  message: {
    zh: "验收结论是合格，但第 {number} 项标准写明没有达到；请核对结论，或者填写整改后合格、部分合格",
    en: "the conclusion is “accepted”, while standard {number} was not met; check it, or say accepted after rectification or in part",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十五条" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "all met",
      record: {
        recordType: "procurement-acceptance",
        acceptance: { conclusion: "accepted", standards: [{ standard: "每月服务4小时", met: true }] },
      },
      findings: [],
    },
    {
      name: "one not met",
      record: {
        recordType: "procurement-acceptance",
        acceptance: {
          conclusion: "accepted",
          standards: [
            { standard: "每月服务4小时", met: true },
            { standard: "持证上岗", met: false },
          ],
        },
      },
      findings: ["/acceptance/standards/1"],
    },
    {
      name: "one not met, accepted in part",
      record: {
        recordType: "procurement-acceptance",
        acceptance: { conclusion: "partly-accepted", standards: [{ standard: "持证上岗", met: false }] },
      },
      findings: [],
    },
  ],
  *check({ acceptance: { conclusion, standards = [] } }) {
    if (conclusion !== "accepted") return;
    for (const [index, { met }] of standards.entries()) {
      if (met === false) yield { at: `/acceptance/standards/${index}`, data: { number: index + 1 } };
    }
  },
};
