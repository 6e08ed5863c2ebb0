import { isForPublication } from "../catalogue-coverage/disclosed-record.js";
import { publishedAt } from "../disclosure/publication.js";
import type { RecordOf, RecordType } from "../record-of.js";

type AnyRecord = RecordOf<RecordType>;

/** A published record and the secrecy reviews that name it. */
export interface ReviewedRecord {
  readonly place: number;
  readonly record: AnyRecord;
  readonly reviews: readonly { readonly place: number; readonly review: RecordOf<"secrecy-review"> }[];
}

/** The records that went on line, each with its reviews; nothing where the set holds no review at all. */
export function* secrecyReviews(records: readonly AnyRecord[]): Generator<ReviewedRecord> {
  const byItem = new Map<string, { place: number; review: RecordOf<"secrecy-review"> }[]>();
  for (const [place, record] of records.entries()) {
    if (record.recordType !== "secrecy-review") continue;
    const same = byItem.get(record.item);
    if (same === undefined) byItem.set(record.item, [{ place, review: record }]);
    else same.push({ place, review: record });
  }
  if (byItem.size === 0) return;
  for (const [place, record] of records.entries()) {
    if (!isForPublication(record) || publishedAt(record) === undefined) continue;
    const names = [record.recordId, record.disclosure?.indexNumber, record.disclosure?.title];
    const reviews = new Set(names.flatMap((name) => (name === undefined ? [] : (byItem.get(name) ?? []))));
    yield { place, record, reviews: [...reviews] };
  }
}
