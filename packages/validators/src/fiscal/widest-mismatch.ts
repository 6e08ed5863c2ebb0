import type { FindingData } from "../rule.js";
import type { Mismatch } from "./mismatch.js";
import { pointerOf } from "./row-list.js";

/** Mismatches of one kind as one finding: how many and where, and what is compared in the widest. */
export const widestOf = (mismatches: readonly Mismatch[]): FindingData => {
  const widest = mismatches.reduce((a, b) => (Math.abs(b.gap) > Math.abs(a.gap) ? b : a));
  const cells = mismatches.map(({ cell }) => pointerOf(cell));
  return { ...widest.data, count: cells.length, cells };
};
