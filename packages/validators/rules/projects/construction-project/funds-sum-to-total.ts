import { absolute, add, compare, half, multiply, subtract, toNumber } from "../../../src/exact-decimal.js";
import { investmentStep, investmentYuan } from "../../../src/projects/investment.js";
import type { Rule } from "../../../src/rule.js";

/** Sources of funds that do not add up to the total investment; half of the last digit is allowed for in each. */
export const fundsSumToTotal: Rule<"construction-project"> = {
  code: "construction-project/funds-sum-to-total",
  severity: "error",
  title: { zh: "资金来源合计不等于总投资", en: "Sources of funds do not add up" },
  message: {
    zh: "各资金来源合计 {sum} 元，总投资 {total} 元，相差 {difference} 元",
    en: "the sources come to {sum} yuan, the total investment is {total} yuan: {difference} yuan apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "three sources",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        totalInvestment: { value: 6000, unit: "CNY-10k" },
        fundSources: [
          { source: "中央预算内投资", amount: { value: 2000, unit: "CNY-10k" } },
          { source: "县级财政", amount: { value: 3400, unit: "CNY-10k" } },
          { source: "福利彩票公益金", amount: { value: 600, unit: "CNY-10k" } },
        ],
      },
      findings: [],
    },
    {
      name: "a source left out",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        totalInvestment: { value: 6000, unit: "CNY-10k" },
        fundSources: [
          { source: "中央预算内投资", amount: { value: 2000, unit: "CNY-10k" } },
          { source: "县级财政", amount: { value: 3400, unit: "CNY-10k" } },
        ],
      },
      findings: ["/fundSources"],
    },
  ],
  *check({ totalInvestment, fundSources = [] }) {
    if (totalInvestment === undefined || fundSources.length === 0) return;
    const amounts = fundSources.map(({ amount }) => amount);
    const sum = amounts.map(investmentYuan).reduce(add);
    const total = investmentYuan(totalInvestment);
    const difference = absolute(subtract(sum, total));
    const steps = [totalInvestment, ...amounts].map(investmentStep);
    const finest = steps.reduce((least, step) => (compare(step, least) < 0 ? step : least));
    const rounding = half(multiply(finest, { units: BigInt(steps.length), scale: 0 }));
    if (compare(difference, rounding) <= 0) return;
    yield {
      at: "/fundSources",
      data: { sum: toNumber(sum), total: toNumber(total), difference: toNumber(difference) },
    };
  },
};
