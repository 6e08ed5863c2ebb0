import { dayOf } from "../disclosure/metadata.js";
import type { RecordOf, RecordType } from "../record-of.js";
import { documentKey } from "./document-key.js";

type AnyRecord = RecordOf<RecordType>;

/** A record of one type and its place in the set. */
export interface Placed<Type extends RecordType> {
  readonly place: number;
  readonly record: RecordOf<Type>;
}

/** The records of a type, with their places. */
export const placedOf = <Type extends RecordType>(
  records: readonly AnyRecord[],
  type: Type,
): Placed<Type>[] =>
  records.flatMap((record, place) =>
    record.recordType === type ? [{ place, record: record as RecordOf<Type> }] : [],
  );

/** What a normative document is told apart by. */
export const keyOf = ({ title, disclosure }: RecordOf<"normative-document">): string => {
  const docNo = disclosure?.docNo;
  return documentKey({ title, ...(docNo !== undefined && docNo !== "无" && { docNo }) });
};

/** The day a record went on line. */
export const publicationDay = ({ disclosure, publishedOn }: AnyRecord): string | undefined =>
  dayOf(disclosure?.publishedAt) ?? publishedOn;
