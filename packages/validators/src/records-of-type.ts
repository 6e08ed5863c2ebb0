import type { RecordOf, RecordType } from "./record-of.js";

/** A record and its place in the list that was given. */
export interface Placed<Type extends RecordType> {
  readonly index: number;
  readonly record: RecordOf<Type>;
}

/** The records of one type, in the order given. */
export const recordsOf = <Type extends RecordType>(
  records: readonly RecordOf<RecordType>[],
  type: Type,
): Placed<Type>[] =>
  records.flatMap((record, index) =>
    record.recordType === type ? [{ index, record: record as RecordOf<Type> }] : [],
  );
