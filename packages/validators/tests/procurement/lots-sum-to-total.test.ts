import fc from "fast-check";
import { expect, it } from "vitest";
import { lotsSumToTotal } from "../../rules/procurement/procurement-result/lots-sum-to-total.js";
import { builtInCodeLists } from "../../src/fiscal/code-names.js";
import type { Amount, Lot, ProcurementResult } from "../../src/procurement/procurement-result.js";
import { ruleContext } from "../../src/record-check.js";

/** The same sum of money in yuan or in ten thousand yuan, from whole fen. */
const amount = (fen: number, unit: "CNY" | "CNY-10k"): Amount => ({
  kind: "total",
  value: Number(`${fen}e-${unit === "CNY" ? 2 : 6}`),
  unit,
});

const unit = fc.constantFrom("CNY" as const, "CNY-10k" as const);
const price = fc.integer({ min: 1, max: 1_000_000_000_000 });
const prices = fc.array(price, { minLength: 1, maxLength: 20 });

const record = (lots: readonly number[], of: "CNY" | "CNY-10k", total: Amount): ProcurementResult => ({
  recordType: "procurement-result",
  total,
  lots: lots.map((fen): Lot => ({ outcome: "awarded", amount: amount(fen, of) })),
});

const findings = (checked: ProcurementResult): unknown[] => [
  ...lotsSumToTotal.check(checked, ruleContext({ codeLists: builtInCodeLists, profile: {} })),
];

const sum = (lots: readonly number[]): number => lots.reduce((total, fen) => total + fen, 0);

it("never finds fault with a total that is the exact sum, in whatever units", () => {
  fc.assert(
    fc.property(prices, unit, unit, (lots, ofLots, ofTotal) => {
      expect(findings(record(lots, ofLots, amount(sum(lots), ofTotal)))).toEqual([]);
    }),
  );
});

it("finds a total in yuan that is one fen off", () => {
  fc.assert(
    fc.property(prices, fc.constantFrom(1, -1), (lots, slip) => {
      expect(findings(record(lots, "CNY", amount(sum(lots) + slip, "CNY")))).toHaveLength(1);
    }),
  );
});
