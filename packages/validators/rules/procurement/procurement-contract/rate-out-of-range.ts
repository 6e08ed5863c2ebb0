import { rateOutOfRange as shared } from "../../../src/procurement/checks/rate-out-of-range.js";
import type { Rule } from "../../../src/rule.js";

/** A rate of nothing, or of more than the whole. */
export const rateOutOfRange: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/rate-out-of-range",
  since: "0.1.0",
  examples: [
    {
      name: "85 %, written as tenths; no reduction",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "discount-rate", text: "8.5折", value: 8.5, unit: "tenths" },
        items: [{ name: "餐饮服务", amount: { kind: "reduction-rate", value: 0, unit: "percent" } }],
      },
      findings: [],
    },
    {
      name: "85 tenths",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "discount-rate", text: "85折", value: 85, unit: "tenths" },
      },
      findings: ["/amount"],
    },
  ],
};
