import { plainTitle } from "../plain-name.js";
import type { RecordOf, RecordType } from "../record-of.js";
import { type PlacedRecord, recordsOfType } from "../records-of-type.js";

type PlacedConsultation = PlacedRecord<"decision-pre-disclosure">;

/** The consultations among the records, found by what other records call them. */
export interface Consultations {
  readonly all: readonly PlacedConsultation[];
  /** By the `recordId` that is given, or else by the title; two of one title are not told apart. */
  readonly of: (reference: string | undefined, title: string) => PlacedConsultation | undefined;
}

export const consultations = (records: readonly RecordOf<RecordType>[]): Consultations => {
  const all = recordsOfType(records, "decision-pre-disclosure");
  const byId = new Map<string, PlacedConsultation>();
  const byTitle = new Map<string, PlacedConsultation | undefined>();
  for (const placed of all) {
    const { recordId, title } = placed.record;
    if (recordId !== undefined) byId.set(recordId, placed);
    const key = plainTitle(title);
    byTitle.set(key, byTitle.has(key) ? undefined : placed);
  }
  return {
    all,
    of: (reference, title) =>
      (reference === undefined ? undefined : (byId.get(reference) ?? byTitle.get(plainTitle(reference)))) ??
      byTitle.get(plainTitle(title)),
  };
};
