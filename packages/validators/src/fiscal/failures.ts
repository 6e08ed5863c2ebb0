import { arithmetic } from "./arithmetic.js";
import { type Failure, failureOf } from "./failure.js";
import { remembered } from "./fiscal-check.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Mismatch } from "./mismatch.js";

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
    const failure = failureOf(record, rule, mismatch);
    if (failure !== undefined) failures.set(`${failure.finding.code} ${mismatch.at}`, failure);
  }
  return failures;
};
