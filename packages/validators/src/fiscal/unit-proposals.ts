import type { Failure } from "./failure.js";
import type { Proposal } from "./proposals.js";
import { fenOf } from "./slips.js";

/** 元 for 万元, give or take rounding. */
const isTenThousandfold = (a: number, b: number): boolean => {
  const ratio = Math.abs(a / b);
  return (ratio > 9900 && ratio < 10_100) || (ratio > 1 / 10_100 && ratio < 1 / 9900);
};

/** Tables that are ten thousand times another one, whose unit may be wrong. */
export const unitProposals = (failures: readonly Failure[]): Proposal[] => {
  const votes = new Map<string, number>();
  for (const { mismatch } of failures) {
    const { cell, operands, gap } = mismatch;
    const printed = fenOf(cell);
    const expected = printed - gap;
    // Three-public money is at least what basic expenditure has, not the same.
    const isTooSmall = cell.list.key === "threePublic" && printed !== 0 && expected / printed > 1000;
    if (!isTooSmall && !isTenThousandfold(printed, expected)) continue;
    const keys = new Set([cell.list.key, ...operands.map((operand) => operand.cell.list.key)]);
    if (keys.size === 1) continue;
    for (const key of keys) votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  return [...votes].map(([unitOf, count]) => ({ cells: [], likely: 0, unitOf, votes: count }));
};
