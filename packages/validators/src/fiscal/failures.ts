import type { Explained } from "../rule.js";
import { arithmetic } from "./arithmetic.js";
import { remembered } from "./fiscal-check.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Mismatch } from "./mismatch.js";
import type { Cell } from "./row-list.js";

/** A mismatch, and the finding it makes. */
export interface Failure {
  readonly mismatch: Mismatch;
  readonly finding: Explained;
}

/** Every figure that is not what others make it, with the name of the rule that compares them. */
export const mismatchesOf: (record: FiscalRecord) => readonly (readonly [rule: string, Mismatch])[] =
  remembered((record) =>
    Object.entries(arithmetic).flatMap(([rule, results]) =>
      [...results(record)].flatMap((result) => ("notRun" in result ? [] : [[rule, result] as const])),
    ),
  );

/** Every pair of figures that cannot both be true, and every blank beside figures, by the finding it makes. */
export const failuresOf = (record: FiscalRecord): Map<string, Failure> => {
  const failures = new Map<string, Failure>();
  for (const [rule, mismatch] of mismatchesOf(record)) {
    if (mismatch.verdict === "differs" || mismatch.verdict === "blank") {
      const code = `${record.recordType}/${mismatch.verdict === "blank" ? "amount-blank" : rule}`;
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
