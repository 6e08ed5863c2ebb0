import { compare, multiply, parseDecimal } from "../../../src/exact-decimal.js";
import { isGovernmentInvestment } from "../../../src/projects/construction-project.js";
import { investmentYuan, shownInvestment } from "../../../src/projects/investment.js";
import type { Rule } from "../../../src/rule.js";

/** The regulation takes effect. */
const regulationInForce = "2019-07-01";

const mostTimes = parseDecimal("1.1");

/**
 * A design estimate more than ten per cent above that of the approved feasibility study.
 *
 * It has to be reported and the study may have to be done again; it is not forbidden, so this is a warning.
 */
export const designAboveFeasibility: Rule<"construction-project"> = {
  code: "construction-project/design-above-feasibility",
  severity: "warning",
  title: {
    zh: "投资概算超过投资估算 10%",
    en: "Design estimate more than ten per cent above the feasibility study",
  },
  message: {
    zh: "初步设计概算 {design}，超过可行性研究报告估算 {feasibility} 的 10%；项目单位应当报告，审批部门可以要求重新报送可行性研究报告",
    en: "the design estimate of {design} is more than ten per cent above {feasibility} of the feasibility study; it is to be reported, and a new study may be required",
  },
  basis: [{ source: "government-investment-regulation", article: "第十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "ten per cent to the yuan",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        investmentKind: "government",
        estimates: {
          feasibility: { value: 5000, unit: "CNY-10k" },
          design: { value: 55000000, unit: "CNY" },
        },
        approvals: [{ matter: "preliminary-design", decidedOn: "2023-10-20" }],
      },
      findings: [],
    },
    {
      name: "a yuan more",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        investmentKind: "government",
        estimates: {
          feasibility: { value: 5000, unit: "CNY-10k" },
          design: { value: 55000001, unit: "CNY" },
        },
        approvals: [{ matter: "preliminary-design", decidedOn: "2019-07-01" }],
      },
      findings: ["/estimates/design"],
    },
    {
      name: "approved before the regulation; an enterprise's own project",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        investmentKind: "government",
        estimates: {
          feasibility: { value: 5000, unit: "CNY-10k" },
          design: { value: 6000, unit: "CNY-10k" },
        },
        approvals: [{ matter: "preliminary-design", decidedOn: "2019-06-30" }],
      },
      findings: [],
    },
    {
      name: "when the design was approved is not said",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        investmentKind: "government",
        estimates: {
          feasibility: { value: 5000, unit: "CNY-10k" },
          design: { value: 6000, unit: "CNY-10k" },
        },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { feasibility, design } = record.estimates ?? {};
    if (feasibility === undefined || design === undefined) return;
    const government = isGovernmentInvestment(record);
    if (government === false) return;
    if (compare(investmentYuan(design), multiply(investmentYuan(feasibility), mostTimes)) <= 0) return;
    const approved = record.approvals?.find(({ matter }) => matter === "preliminary-design")?.decidedOn;
    if (approved !== undefined && approved < regulationInForce) return;
    if (approved === undefined || government === undefined) yield notKnownToApply;
    else {
      yield {
        at: "/estimates/design",
        data: { design: shownInvestment(design), feasibility: shownInvestment(feasibility) },
      };
    }
  },
};

const notKnownToApply = {
  notRun: {
    zh: "没有写明初步设计的批准日期，或者是否政府投资，不知是否适用政府投资条例",
    en: "the record does not say when the design was approved, or that it is government investment, so that the regulation may not apply",
  },
};
