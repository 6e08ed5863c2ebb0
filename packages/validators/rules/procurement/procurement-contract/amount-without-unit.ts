import { amountWithoutUnit as shared } from "../../../src/procurement/checks/amount-without-unit.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A figure without a unit.
 *
 * The form has no column of units; readers who guess between 元 and 万元 are wrong by ten thousand times.
 */
export const amountWithoutUnit: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/amount-without-unit",
  since: "0.1.0",
  examples: [
    {
      name: "with its unit; not published at all",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "798,000.00元", value: 798000, unit: "CNY" },
        items: [{ name: "护理床", unitPrice: { kind: "unpublished" } }],
      },
      findings: [],
    },
    {
      name: "a bare figure",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "79.8", value: 79.8 },
      },
      findings: ["/amount"],
    },
  ],
};
