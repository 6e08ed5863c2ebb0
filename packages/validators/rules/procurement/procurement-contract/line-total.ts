import { lineTotal as shared } from "../../../src/procurement/checks/line-total.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Quantity times unit price is not the line's amount.
 *
 * The bound grows with the quantity: half the last printed digit of the price times the quantity, and half the
 * last digit of the amount.
 */
export const lineTotal: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/line-total",
  since: "0.1.0",
  examples: [
    {
      name: "158 beds at 1,850.00",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        items: [
          {
            category: "goods",
            quantity: 158,
            unitPrice: { kind: "unit-price", text: "1,850.00", value: 1850, unit: "CNY" },
            amount: { kind: "total", text: "292,300.00", value: 292300, unit: "CNY" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "at the bound of 10 × 0.005 + 0.005, and a fen beyond it",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        items: [
          {
            quantity: 10,
            unitPrice: { kind: "unit-price", text: "3.33", value: 3.33, unit: "CNY" },
            amount: { kind: "total", text: "33.35", value: 33.35, unit: "CNY" },
          },
          {
            quantity: 10,
            unitPrice: { kind: "unit-price", text: "3.33", value: 3.33, unit: "CNY" },
            amount: { kind: "total", text: "33.36", value: 33.36, unit: "CNY" },
          },
        ],
      },
      findings: ["/items/1/amount"],
    },
    {
      name: "ten carers at a price for a person and month",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        items: [
          {
            category: "services",
            quantity: 10,
            unit: "人",
            unitPrice: { kind: "unit-price", value: 5000, unit: "CNY", per: "人·月" },
            amount: { kind: "total", value: 600000, unit: "CNY" },
          },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
};
