import { placeholderAmount as shared } from "../../../src/procurement/checks/placeholder-amount.js";
import type { Rule } from "../../../src/rule.js";

/**
 * 0, 0.01 or 1 in place of an amount.
 *
 * Portals demand a number where the contract is at a rate or at unit prices; the real price belongs here, with its kind.
 */
export const placeholderAmount: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/placeholder-amount",
  since: "0.1.0",
  examples: [
    {
      name: "a contract at a unit price; a free line in the table of items",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "unit-price", value: 0.5, unit: "CNY", per: "份" },
        items: [{ name: "安装", amount: { kind: "total", value: 0, unit: "CNY" } }],
      },
      findings: [],
    },
    {
      name: "one yuan",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "1.00", value: 1, unit: "CNY" },
      },
      findings: ["/amount"],
    },
    {
      name: "two yuan",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        amount: { kind: "total", text: "2.00", value: 2, unit: "CNY" },
      },
      findings: [],
    },
  ],
};
