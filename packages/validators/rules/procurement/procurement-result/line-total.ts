import { lineTotal as shared } from "../../../src/procurement/checks/line-total.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Quantity times unit price is not the line's amount.
 *
 * A unit price is printed rounded, so the bound grows with the quantity: half the last
 * printed digit of the price times the quantity, and half the last digit of the amount.
 * A fixed bound of a fen finds fault with correct notices.
 */
export const lineTotal: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/line-total",
  since: "0.1.0",
  examples: [
    {
      name: "4.54 a unit, 489.91 off, within half a fen times 122,477.60",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded" }],
        items: [
          {
            quantity: 122477.6,
            unitPrice: { kind: "unit-price", text: "4.54", value: 4.54, unit: "CNY" },
            amount: { kind: "total", text: "556538.21", value: 556538.21, unit: "CNY" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "the same price printed 4.5400",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded" }],
        items: [
          {
            quantity: 122477.6,
            unitPrice: { kind: "unit-price", text: "4.5400", value: 4.54, unit: "CNY" },
            amount: { kind: "total", text: "556538.21", value: 556538.21, unit: "CNY" },
          },
        ],
      },
      findings: ["/items/0/amount"],
    },
    {
      name: "158 beds at 1,850.00, the amount in 万元",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded" }],
        items: [
          {
            quantity: 158,
            unitPrice: { kind: "unit-price", text: "1,850.00", value: 1850, unit: "CNY" },
            amount: { kind: "total", text: "29.2300", value: 29.23, unit: "CNY-10k" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "at the bound of 10 × 0.005 + 0.005, and a fen beyond it",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded" }],
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
      name: "the total repeated as the unit price",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded" }],
        items: [
          {
            quantity: 4,
            unitPrice: { kind: "unit-price", text: "65,840.00", value: 65840, unit: "CNY" },
            amount: { kind: "total", text: "65,840.00", value: 65840, unit: "CNY" },
          },
        ],
      },
      findings: ["/items/0/amount"],
    },
    {
      name: "ten carers at a price for a person and month, the amount for a year",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded" }],
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
    {
      name: "a price without a unit",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded" }],
        items: [
          {
            quantity: 4,
            unitPrice: { kind: "unit-price", text: "16,460", value: 16460 },
            amount: { kind: "total", text: "65,840.00", value: 65840, unit: "CNY" },
          },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
};
