import { compare, exactDecimal } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { awardAmountsAt, type PlacedAmount } from "../../../src/procurement/amounts.js";
import { isTotalKind, shownAmount, yuan } from "../../../src/procurement/money.js";
import {
  type Amount,
  isAwarded,
  type ProcurementResult,
} from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

const oneYuan = exactDecimal(1);

/**
 * 0, 0.01 or 1 in place of an amount.
 *
 * Portals demand a number where the bid was a rate or a list of unit prices, and
 * someone types the smallest they take. The real offer belongs in its place, with its
 * kind: the form has allowed rates since 2020.
 */
export const placeholderAmount: Rule<"procurement-result"> = {
  code: "procurement-result/placeholder-amount",
  severity: "warning",
  title: { zh: "金额是占位数", en: "Placeholder instead of an amount" },
  message: {
    zh: "金额“{printed}”像是占位数；按单价或比率报价的，请写真实报价并注明金额性质（unit-price、reduction-rate 等）",
    en: "“{printed}” looks like a placeholder; give the real offer and its kind (unit-price, reduction-rate, …)",
  },
  basis: [{ source: "published-procurement-notices" }, { source: "procurement-notice-forms-2020" }],
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
  *check(record) {
    for (const { amount, at } of awards(record)) {
      if (isPlaceholder(amount)) yield { at: pointer(...at), data: { printed: shownAmount(amount) } };
    }
  },
};

function* awards({ total, lots }: ProcurementResult): Generator<PlacedAmount> {
  if (total !== undefined && lots.some(isAwarded)) yield { amount: total, at: ["total"] };
  for (const [index, lot] of lots.entries()) if (isAwarded(lot)) yield* awardAmountsAt(lot, index);
}

const isPlaceholder = (amount: Amount): boolean => {
  if (amount.kind === "placeholder") return true;
  if (amount.value === undefined || !(isTotalKind(amount.kind) || amount.kind === "annual")) return false;
  // 0.01 is the smallest a portal takes, in whichever unit; 1 may well be 万元 where that is printed.
  if (amount.value <= 0.01) return true;
  const inYuan = amount.unit === undefined ? exactDecimal(amount.value) : yuan(amount);
  return inYuan !== undefined && compare(inYuan, oneYuan) <= 0;
};
