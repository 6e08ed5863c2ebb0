import type { Explained } from "../rule.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Mismatch } from "./mismatch.js";
import type { Cell } from "./row-list.js";

/** A mismatch, and the finding it makes. */
export interface Failure {
  readonly mismatch: Mismatch;
  readonly finding: Explained;
}

/** The finding a mismatch makes, where it is more than rounding. */
export const failureOf = (
  { recordType }: FiscalRecord,
  rule: string,
  mismatch: Mismatch,
): Failure | undefined => {
  const { verdict, at } = mismatch;
  if (verdict !== "differs" && verdict !== "blank") return undefined;
  const code = `${recordType}/${verdict === "blank" ? "amount-blank" : rule}`;
  return { mismatch, finding: { code, at } };
};

/** All figures a failure is about. */
export const cellsOf = ({ mismatch }: Failure): Cell[] => [
  mismatch.cell,
  ...mismatch.operands.map(({ cell }) => cell),
];

/** Whether a failure is about figures of a table. */
export const concerns = (failure: Failure, key: string): boolean =>
  cellsOf(failure).some(({ list }) => list.key === key);
