import { rateOutOfRange as shared } from "../../../src/procurement/checks/rate-out-of-range.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A rate of nothing, or of more than the whole.
 *
 * A reduction of 100 % makes the goods free; a discount rate above 100 % is no discount.
 */
export const rateOutOfRange: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/rate-out-of-range",
  since: "0.1.0",
  examples: [
    {
      name: "no reduction at all; the full price; a fee of 1.5 ‰",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", amount: { kind: "reduction-rate", value: 0, unit: "percent" } },
          { lotNumber: "2", amount: { kind: "discount-rate", value: 10, unit: "tenths" } },
          { lotNumber: "3", amount: { kind: "fee-rate", value: 1.5, unit: "per-mille" } },
          { lotNumber: "4", amount: { kind: "discount-rate", text: "0.85", value: 0.85, unit: "fraction" } },
        ],
      },
      findings: [],
    },
    {
      name: "everything taken off; 85 tenths; a fee of nothing",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", amount: { kind: "reduction-rate", value: 100, unit: "percent" } },
          { lotNumber: "2", amount: { kind: "discount-rate", text: "85折", value: 85, unit: "tenths" } },
          { lotNumber: "3", amount: { kind: "fee-rate", value: 0, unit: "percent" } },
        ],
      },
      findings: ["/lots/0/amount", "/lots/1/amount", "/lots/2/amount"],
    },
  ],
};
