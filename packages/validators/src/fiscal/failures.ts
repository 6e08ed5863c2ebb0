import type { Explained } from "../rule.js";
import { arithmetic } from "./arithmetic.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Mismatch } from "./mismatch.js";
import type { Cell } from "./row-list.js";

/** A mismatch, and the finding it makes. */
export interface Failure {
  readonly mismatch: Mismatch;
  readonly finding: Explained;
}

/** Every pair of figures that cannot both be true, by the finding it makes. */
export const failuresOf = (record: FiscalRecord): Map<string, Failure> => {
  const failures = new Map<string, Failure>();
  for (const [rule, results] of Object.entries(arithmetic)) {
    for (const mismatch of results(record)) {
      if ("notRun" in mismatch || mismatch.verdict !== "differs") continue;
      const code = `${record.recordType}/${rule}`;
      failures.set(`${code} ${mismatch.at}`, { mismatch, finding: { code, at: mismatch.at } });
    }
  }
  return failures;
};

/** All figures a failure is about. */
export const cellsOf = ({ mismatch }: Failure): Cell[] => [
  mismatch.cell,
  ...mismatch.operands.map(({ cell }) => cell),
];

/** Whether a failure is about figures of a table. */
export const concerns = (failure: Failure, key: string): boolean =>
  cellsOf(failure).some(({ list }) => list.key === key);
