import { compare } from "../../../src/exact-decimal.js";
import { isGovernmentInvestment } from "../../../src/projects/construction-project.js";
import { investmentYuan, shownInvestment } from "../../../src/projects/investment.js";
import type { Rule } from "../../../src/rule.js";

/**
 * More built for than was approved: the investment made is above the estimate, as adjusted where it was.
 *
 * The regulation says "as a rule", so this is a warning.
 */
export const investmentAboveEstimate: Rule<"construction-project"> = {
  code: "construction-project/investment-above-estimate",
  severity: "warning",
  title: { zh: "实际投资超过核定概算", en: "Investment above the approved estimate" },
  message: {
    zh: "实际投资 {actual}，超过核定的概算 {estimate}；确需增加的，应当按程序报原部门核定",
    en: "{actual} was invested, above the approved estimate of {estimate}; an increase goes back to who approved it",
  },
  basis: [{ source: "government-investment-regulation", article: "第二十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "as approved; and more, after the estimate was adjusted",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        investmentKind: "government",
        estimates: {
          design: { value: 6000, unit: "CNY-10k" },
          adjusted: { value: 6500, unit: "CNY-10k" },
          actual: { value: 6500, unit: "CNY-10k" },
        },
      },
      findings: [],
    },
    {
      name: "ten thousand yuan more",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        approvals: [{ kind: "examination" }],
        estimates: { design: { value: 6000, unit: "CNY-10k" }, actual: { value: 6001, unit: "CNY-10k" } },
      },
      findings: ["/estimates/actual"],
    },
    {
      name: "an enterprise's own project",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        approvals: [{ kind: "filing" }],
        estimates: { design: { value: 6000, unit: "CNY-10k" }, actual: { value: 6001, unit: "CNY-10k" } },
      },
      findings: [],
    },
    {
      name: "whose investment it is, is not said",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        estimates: { design: { value: 6000, unit: "CNY-10k" }, actual: { value: 6001, unit: "CNY-10k" } },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { design, adjusted, actual } = record.estimates ?? {};
    const estimate = adjusted ?? design;
    if (estimate === undefined || actual === undefined) return;
    const government = isGovernmentInvestment(record);
    if (government === false || compare(investmentYuan(actual), investmentYuan(estimate)) <= 0) return;
    if (government === undefined) yield investorUnknown;
    else {
      yield {
        at: "/estimates/actual",
        data: { actual: shownInvestment(actual), estimate: shownInvestment(estimate) },
      };
    }
  },
};

const investorUnknown = {
  notRun: {
    zh: "没有写明是否政府投资，不知是否适用政府投资条例",
    en: "the record does not say whether it is government investment",
  },
};
