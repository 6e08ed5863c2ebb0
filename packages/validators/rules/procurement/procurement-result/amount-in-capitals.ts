import { amountInCapitals as shared } from "../../../src/procurement/checks/amount-in-capitals.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An amount in capital characters that is not the figure beside it.
 *
 * A figure in 万元 may be rounded to its last printed digit.
 */
export const amountInCapitals: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/amount-in-capitals",
  since: "0.1.0",
  examples: [
    {
      name: "with a space before 元, as a portal prints it",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "awarded",
            amount: {
              kind: "total",
              text: "人民币陆万伍仟伍佰贰拾 元 （￥65,520.00）",
              value: 65520,
              unit: "CNY",
            },
          },
        ],
      },
      findings: [],
    },
    {
      name: "two digits exchanged",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "awarded",
            amount: {
              kind: "total",
              text: "人民币陆万伍仟贰佰伍拾元（￥65,520.00）",
              value: 65520,
              unit: "CNY",
            },
          },
        ],
      },
      findings: ["/lots/0/amount"],
    },
    {
      name: "the figure has no unit",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "awarded",
            amount: { kind: "total", text: "陆万伍仟伍佰贰拾元（65520）", value: 65520 },
          },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
};
