import type { RecordOf, RecordType } from "../record-of.js";

type Notice = RecordOf<"assistance-notice">;

interface PlacedNotice {
  readonly index: number;
  readonly record: Notice;
}

/** A decision that was published, and the first review of the same batch, where it is among the records. */
export interface PlacedApproval extends PlacedNotice {
  readonly notice: PlacedNotice | undefined;
}

/** Decisions with their first reviews: same scheme, batch and region. */
export const approvalsWithNotices = (records: readonly RecordOf<RecordType>[]): PlacedApproval[] => {
  const notices = records.flatMap((record, index) =>
    record.recordType === "assistance-notice" ? [{ index, record }] : [],
  );
  const reviews = new Map<string, PlacedNotice>();
  for (const notice of notices) {
    if (notice.record.stage === "first-review") reviews.set(keyOf(notice.record), notice);
  }
  return notices
    .filter(({ record }) => record.stage === "approval")
    .map((approval) => ({ ...approval, notice: reviews.get(keyOf(approval.record)) }));
};

const keyOf = ({ scheme, batch, region }: Notice): string => [scheme, batch, region?.name].join("\n");
