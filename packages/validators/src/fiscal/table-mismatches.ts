import { pointer } from "../pointer.js";
import type { Violation } from "../rule.js";
import { mismatchesOf } from "./failures.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Mismatch } from "./mismatch.js";
import { pointerOf } from "./row-list.js";

/** Of each table one finding: how many mismatches of a kind it has, and the widest of them. */
export function* mismatchesByTable(record: FiscalRecord, verdict: Mismatch["verdict"]): Generator<Violation> {
  const byTable = new Map<string, Mismatch[]>();
  for (const [, mismatch] of mismatchesOf(record)) {
    if (mismatch.verdict !== verdict) continue;
    const { key } = mismatch.cell.list;
    const found = byTable.get(key);
    if (found === undefined) byTable.set(key, [mismatch]);
    else found.push(mismatch);
  }
  for (const [key, mismatches] of byTable) {
    const widest = mismatches.reduce((a, b) => (Math.abs(b.gap) > Math.abs(a.gap) ? b : a));
    const cells = mismatches.map(({ cell }) => pointerOf(cell));
    yield { at: pointer("tables", key), data: { ...widest.data, count: cells.length, cells } };
  }
}
