import { placeholderAmount as shared } from "../../../src/procurement/checks/placeholder-amount.js";
import type { Rule } from "../../../src/rule.js";

/**
 * 0, 0.01 or 1 in place of an amount.
 *
 * Portals demand a number where the bid was a rate or a list of unit prices, and
 * someone types the smallest they take. The real offer belongs in its place, with its
 * kind: the form has allowed rates since 2020.
 */
export const placeholderAmount: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/placeholder-amount",
  since: "0.1.0",
  examples: [
    {
      name: "the rate itself; a free service is not seen in practice, a fee of two yuan passes",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            lotNumber: "1",
            outcome: "awarded",
            amount: { kind: "reduction-rate", text: "1%", value: 1, unit: "percent" },
          },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 2, unit: "CNY" } },
          { lotNumber: "3", outcome: "awarded", amount: { kind: "total", value: 1, unit: "CNY-10k" } },
          {
            lotNumber: "4",
            outcome: "awarded",
            amount: { kind: "unit-price", value: 0.5, unit: "CNY", per: "份" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "0, 0.0 万元, 0.01 and 1 yuan typed as totals",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", text: "0.0", value: 0, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 0, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 0.01, unit: "CNY" } },
          {
            lotNumber: "3",
            outcome: "awarded",
            suppliers: [{ name: "某某印务有限公司", amount: { kind: "total", value: 1, unit: "CNY" } }],
          },
          { lotNumber: "4", outcome: "awarded", amount: { kind: "total", value: 0.0001, unit: "CNY-10k" } },
        ],
      },
      findings: [
        "/total",
        "/lots/0/amount",
        "/lots/1/amount",
        "/lots/2/suppliers/0/amount",
        "/lots/3/amount",
      ],
    },
    {
      name: "known for a placeholder, and still published; 0, 0.01 and 1 without a unit; 0.01 万元",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "placeholder", text: "1", value: 1 } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", text: "0", value: 0 } },
          { lotNumber: "3", outcome: "awarded", amount: { kind: "total", text: "0.01", value: 0.01 } },
          { lotNumber: "4", outcome: "awarded", amount: { kind: "total", text: "1", value: 1 } },
          {
            lotNumber: "5",
            outcome: "awarded",
            amount: { kind: "total", text: "0.01", value: 0.01, unit: "CNY-10k" },
          },
        ],
      },
      findings: ["/lots/0/amount", "/lots/1/amount", "/lots/2/amount", "/lots/3/amount", "/lots/4/amount"],
    },
    {
      name: "the zero of a failed lot",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "failed", amount: { kind: "placeholder", text: "0", value: 0 } }],
      },
      findings: [],
    },
  ],
};
