import { rateAsMoney as shared } from "../../../src/procurement/checks/rate-as-money.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A rate recorded as money, or money as a rate.
 *
 * A contract at a reduction of 15 % is not one of fifteen yuan.
 */
export const rateAsMoney: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/rate-as-money",
  since: "0.1.0",
  examples: [
    {
      name: "a contract at a rate",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "reduction-rate", text: "下浮率：15%", value: 15, unit: "percent" },
      },
      findings: [],
    },
    {
      name: "the rate as a total in yuan",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "下浮率：15", value: 15, unit: "CNY" },
      },
      findings: ["/amount"],
    },
  ],
};
