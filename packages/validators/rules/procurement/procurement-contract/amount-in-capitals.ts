import { amountInCapitals as shared } from "../../../src/procurement/checks/amount-in-capitals.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An amount in capital characters that is not the figure beside it.
 *
 * Contracts print both, and the one typed last is often left from another contract. A figure in 万元 may be
 * rounded to its last printed digit.
 */
export const amountInCapitals: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/amount-in-capitals",
  since: "0.1.0",
  examples: [
    {
      name: "a contract of the sports centre in both, to the fen",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: {
          kind: "total",
          text: "叁佰陆拾柒万玖仟柒佰陆拾贰元零肆分（¥3,679,762.04）",
          value: 3679762.04,
          unit: "CNY",
        },
      },
      findings: [],
    },
    {
      name: "a digit left out",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: {
          kind: "total",
          text: "叁佰陆拾柒万玖仟柒佰贰元零肆分（¥3,679,762.04）",
          value: 3679762.04,
          unit: "CNY",
        },
      },
      findings: ["/amount"],
    },
    {
      name: "rounded to a hundred yuan in 万元, and fifty-one yuan off",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: {
          kind: "total",
          text: "24.88万元（贰拾肆万捌仟柒佰伍拾元整）",
          value: 24.88,
          unit: "CNY-10k",
        },
        items: [
          {
            name: "护理床",
            amount: {
              kind: "total",
              text: "24.88万元（贰拾肆万捌仟柒佰肆拾玖元整）",
              value: 24.88,
              unit: "CNY-10k",
            },
          },
        ],
      },
      findings: ["/items/0/amount"],
    },
    {
      name: "the price a year and for three years",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "每年叁拾万元，三年共玖拾万元", value: 900000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "digits written one after the other",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "壹贰叁元（123元）", value: 123, unit: "CNY" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
