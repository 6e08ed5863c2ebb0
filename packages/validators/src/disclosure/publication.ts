import type { RecordOf, RecordType } from "../record-of.js";

type Dated = Pick<RecordOf<RecordType>, "publishedOn" | "disclosure">;

/** When a record went on line: to the minute, else the day. */
export const publishedAt = ({ disclosure, publishedOn }: Dated): string | undefined =>
  disclosure?.publishedAt ?? publishedOn;

/** The day a record went on line. */
export const publicationDay = (record: Dated): string | undefined => {
  const published = publishedAt(record);
  return published === undefined ? undefined : dayOf(published);
};

/** Where that day stands. */
export const publicationPlace = ({ disclosure }: Dated): string =>
  disclosure?.publishedAt === undefined ? "/publishedOn" : "/disclosure/publishedAt";

/** The day of an instant, which is written in Beijing time. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
