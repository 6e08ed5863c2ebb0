import { amountDiffersFromText as shared } from "../../../src/procurement/checks/amount-differs-from-text.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A value that is none of the figures printed.
 *
 * The comma in `1,395` groups thousands, also under 万元; read as a decimal point it
 * turns 13.95 million into 13,950. A unit printed behind the figure must be the one recorded.
 */
export const amountDiffersFromText: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/amount-differs-from-text",
  since: "0.1.0",
  examples: [
    {
      name: "a thousands separator under a column in 万元",
      record: {
        recordType: "procurement-result",
        lots: [
          { outcome: "awarded", amount: { kind: "total", text: "1,395", value: 1395, unit: "CNY-10k" } },
        ],
      },
      findings: [],
    },
    {
      name: "the separator read as a decimal point",
      record: {
        recordType: "procurement-result",
        lots: [
          { outcome: "awarded", amount: { kind: "total", text: "1,395", value: 1.395, unit: "CNY-10k" } },
        ],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "the same column converted to yuan",
      record: {
        recordType: "procurement-result",
        lots: [
          { outcome: "awarded", amount: { kind: "total", text: "1,395", value: 13950000, unit: "CNY" } },
        ],
      },
      findings: [],
    },
    {
      name: "seven decimals, the unit in brackets behind them, a currency sign before",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", text: "￥325.031000 万元（人民币）", value: 325.031, unit: "CNY-10k" },
        lots: [
          {
            outcome: "awarded",
            amount: { kind: "total", text: "182.0000000（万元）", value: 1820000, unit: "CNY" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "full-width commas between the groups",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "awarded",
            amount: { kind: "total", text: "1，460，000.00元", value: 1460000, unit: "CNY" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "万元 printed, yuan recorded",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", text: "2767万元", value: 2767, unit: "CNY" } }],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "in capitals and in digits; a year's price; a rate",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            lotNumber: "1",
            amount: {
              kind: "total",
              text: "人民币陆万伍仟伍佰贰拾 元 （￥65,520.00）",
              value: 65520,
              unit: "CNY",
            },
          },
          {
            lotNumber: "2",
            amount: { kind: "annual", text: "年度报价:1060000(元)，服务期3年", value: 1060000, unit: "CNY" },
          },
          {
            lotNumber: "3",
            amount: { kind: "reduction-rate", text: "下浮率：３．５％", value: 3.5, unit: "percent" },
          },
          {
            lotNumber: "4",
            amount: { kind: "discount-rate", text: "85折", value: 8.5, unit: "tenths" },
          },
        ],
      },
      findings: [],
    },
  ],
};
