import { amountDiffersFromText as shared } from "../../../src/procurement/checks/amount-differs-from-text.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A value that is none of the figures printed.
 *
 * The comma in `1,395` groups thousands, also under 万元. A unit printed behind the figure must be the one recorded.
 */
export const amountDiffersFromText: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/amount-differs-from-text",
  since: "0.1.0",
  examples: [
    {
      name: "yuan with thousands separators",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "798,000.00元", value: 798000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "万元 printed, yuan recorded; a separator read as a decimal point",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "79.8万元", value: 79.8, unit: "CNY" },
        items: [
          { name: "护理床", unitPrice: { kind: "unit-price", text: "1,850", value: 1.85, unit: "CNY" } },
        ],
      },
      findings: ["/items/0/unitPrice", "/amount"],
    },
  ],
};
