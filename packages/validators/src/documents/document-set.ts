import { dayOf } from "../disclosure/metadata.js";
import type { RecordOf, RecordType } from "../record-of.js";
import { documentKey } from "./document-key.js";

type AnyRecord = RecordOf<RecordType>;

/** What a normative document is told apart by. */
export const keyOf = ({ title, disclosure }: RecordOf<"normative-document">): string => {
  const docNo = disclosure?.docNo;
  return documentKey({ title, ...(docNo !== undefined && docNo !== "无" && { docNo }) });
};

/** The day a record went on line. */
export const publicationDay = ({ disclosure, publishedOn }: AnyRecord): string | undefined =>
  dayOf(disclosure?.publishedAt) ?? publishedOn;
