import { partPlaces } from "../generated/part-places.js";
import { partsAt } from "../part-check.js";
import type { Parts } from "../part-rule.js";
import type { RecordOf, RecordType } from "../record-of.js";

/** A provision that a record rests on, and where in it. */
interface CitedBasis {
  readonly basis: Parts["legal-basis"];
  readonly at: string;
}

/** Every provision that a record cites as a basis, of the whole or of a part. */
export function* legalBasesOf(record: RecordOf<RecordType>): Generator<CitedBasis> {
  for (const path of partPlaces["legal-basis"]?.[record.recordType] ?? []) {
    for (const { part, at } of partsAt(record, path.slice(1).split("/"))) {
      yield { basis: part as Parts["legal-basis"], at };
    }
  }
}
