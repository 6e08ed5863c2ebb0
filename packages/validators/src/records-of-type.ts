import type { RecordOf, RecordType } from "./record-of.js";

/** A record and its place in the list that was given. */
export interface PlacedRecord<Type extends RecordType> {
  readonly index: number;
  readonly record: RecordOf<Type>;
}

/** Of a list of records those of one type, with their places. */
export const recordsOfType = <Type extends RecordType>(
  records: readonly RecordOf<RecordType>[],
  type: Type,
): PlacedRecord<Type>[] =>
  records.flatMap((record, index) =>
    record.recordType === type ? [{ index, record: record as RecordOf<Type> }] : [],
  );

/** Records by each of the names that others call them by: recordId, number, name; the first to bear one keeps it. */
export const byReference = <Type extends RecordType>(
  placed: readonly PlacedRecord<Type>[],
  namesOf: (record: RecordOf<Type>) => readonly (string | undefined)[],
): ReadonlyMap<string, PlacedRecord<Type>> => {
  const found = new Map<string, PlacedRecord<Type>>();
  for (const one of placed) {
    for (const name of namesOf(one.record)) {
      if (name !== undefined && !found.has(name)) found.set(name, one);
    }
  }
  return found;
};
