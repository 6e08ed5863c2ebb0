import { pointer } from "../pointer.js";
import type { Violation } from "../rule.js";
import { classifiedTables } from "./classified-tables.js";
import { asPrinted, type Classification, functional } from "./code-tree.js";
import { type Failure, failureOf } from "./failure.js";
import { remembered } from "./fiscal-check.js";
import type { FiscalRecord } from "./fiscal-record.js";
import { rollUp } from "./roll-up.js";

/** A sum that fails only because the code of a row below it is malformed. */
interface FailureByCode extends Failure {
  readonly classification: Classification;
  /** Places of the malformed codes. */
  readonly codes: readonly string[];
}

/**
 * Sums that lack the rows whose code is malformed, and add up with them.
 *
 * 301|2 is not below 301, so 301 lacks it: the sum fails, and the code is why. A search for
 * other causes counts the row where its amounts put it.
 */
export const failuresByCode: (record: FiscalRecord) => readonly FailureByCode[] = remembered((record) => {
  const failures: FailureByCode[] = [];
  for (const { key, table, classification, tree } of classifiedTables(record)) {
    const total = table.rows?.length ?? 0;
    const codes = new Map<number, string[]>();
    for (const { index } of tree.malformed) {
      const above = tree.parents[index] as number;
      codes.set(above, [...(codes.get(above) ?? []), pointer("tables", key, "rows", index, "code")]);
    }
    if (codes.size === 0) continue;
    const rule = classification === functional ? "functional-roll-up" : "economic-roll-up";
    for (const result of rollUp(record, { key, table }, classification, asPrinted(tree))) {
      if ("notRun" in result) continue;
      const { list, index } = result.cell;
      const because = codes.get(list.part === "total" ? total : index);
      const failure = failureOf(record, rule, result);
      if (because !== undefined && failure !== undefined) {
        failures.push({ ...failure, classification, codes: because });
      }
    }
  }
  return failures;
});

/** The findings of a roll-up on them. */
export function* lostSums(record: FiscalRecord, classification: Classification): Generator<Violation> {
  for (const { mismatch, classification: own } of failuresByCode(record)) {
    if (own === classification && mismatch.verdict === "differs")
      yield { at: mismatch.at, data: mismatch.data };
  }
}
