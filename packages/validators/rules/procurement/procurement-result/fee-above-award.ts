import { compare, toNumber } from "../../../src/exact-decimal.js";
import { awardedYuan, sum, totalYuan } from "../../../src/procurement/money.js";
import { isAwarded } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An agency fee larger than what it was earned on.
 *
 * The award is then not a total: a rate, a sum of unit prices or a slip of units; or
 * standard and amount of the fee changed places.
 */
export const feeAboveAward: Rule<"procurement-result"> = {
  code: "procurement-result/fee-above-award",
  severity: "warning",
  title: { zh: "代理服务费大于中标、成交金额", en: "Agency fee above the award" },
  message: {
    zh: "代理服务费 {fee} 元大于中标、成交金额 {award} 元；中标金额可能是单价合计或比率，或单位有误",
    en: "the agency fee of {fee} yuan is above the award of {award} yuan; the award may be a sum of unit prices or a rate, or a unit is wrong",
  },
  basis: [{ source: "published-procurement-notices" }],
  since: "0.1.0",
  examples: [
    {
      name: "345,552 yuan on four lots of 25 million or so",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            lotNumber: "A",
            outcome: "awarded",
            amount: { kind: "total", value: 2837.861389, unit: "CNY-10k" },
          },
          { lotNumber: "B", outcome: "awarded", amount: { kind: "total", value: 2767, unit: "CNY-10k" } },
        ],
        agencyFee: { amount: { kind: "total", value: 345552, unit: "CNY" } },
      },
      findings: [],
    },
    {
      name: "a sum of unit prices given as a total",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 4236.5, unit: "CNY" } }],
        agencyFee: { amount: { kind: "total", value: 12000, unit: "CNY" } },
      },
      findings: ["/agencyFee/amount"],
    },
    {
      name: "the same sum, said to be one of unit prices",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "unit-price-sum", value: 4236.5, unit: "CNY" } }],
        agencyFee: { amount: { kind: "total", value: 12000, unit: "CNY" } },
      },
      findings: [],
    },
  ],
  *check({ lots, agencyFee }) {
    const fee = totalYuan(agencyFee?.amount);
    const award = sum(lots.filter(isAwarded).map(awardedYuan));
    if (fee !== undefined && award !== undefined && compare(fee, award) > 0)
      yield { at: "/agencyFee/amount", data: { fee: toNumber(fee), award: toNumber(award) } };
  },
};
