import { rateAsMoney as shared } from "../../../src/procurement/checks/rate-as-money.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A rate recorded as money, or money as a rate.
 *
 * The amount column of the 2020 form takes either, so `下浮率：15` under a column in 元
 * is read as fifteen yuan by whoever does not look. The form's own label, which names
 * all three rates, says nothing about the figure behind it.
 */
export const rateAsMoney: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/rate-as-money",
  since: "0.1.0",
  examples: [
    {
      name: "rates as rates, money as money",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            lotNumber: "1",
            amount: { kind: "reduction-rate", text: "下浮率：3%", value: 3, unit: "percent" },
          },
          { lotNumber: "2", amount: { kind: "discount-rate", text: "85折", value: 8.5, unit: "tenths" } },
          {
            lotNumber: "3",
            amount: { kind: "total", text: "优惠5%后总价：1,000,000.00元", value: 1000000, unit: "CNY" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "the label of the form before an amount in money",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            amount: {
              kind: "total",
              text: "中标（成交）金额：（可填写下浮率、折扣率或费率）：2837.861389万元",
              value: 2837.861389,
              unit: "CNY-10k",
            },
          },
        ],
      },
      findings: [],
    },
    {
      name: "the label without brackets; a fee in money, worked out at a rate",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            amount: {
              kind: "total",
              text: "可填写下浮率、折扣率或费率：1800000.00",
              value: 1800000,
              unit: "CNY",
            },
          },
        ],
        agencyFee: {
          amount: { kind: "total", text: "按费率1.5%计，代理费：27000.00", value: 27000, unit: "CNY" },
        },
      },
      findings: [],
    },
    {
      name: "a rate in yuan; a total in per cent; a total printed as a rate",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", amount: { kind: "discount-rate", value: 85, unit: "CNY" } },
          { lotNumber: "2", amount: { kind: "total", value: 15, unit: "percent" } },
          { lotNumber: "3", amount: { kind: "total", text: "下浮率：15", value: 15, unit: "CNY" } },
          { lotNumber: "4", amount: { kind: "total", text: "折扣率(%)：92", value: 92, unit: "CNY" } },
          { lotNumber: "5", amount: { kind: "total", text: "98.5％", value: 98.5, unit: "CNY" } },
        ],
      },
      findings: ["/lots/0/amount", "/lots/1/amount", "/lots/2/amount", "/lots/3/amount", "/lots/4/amount"],
    },
  ],
};
