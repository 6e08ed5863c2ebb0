import type { RecordOf } from "../record-of.js";

/** The metadata of a disclosure page, the same in every record. */
export type DisclosureMetadata = NonNullable<RecordOf<"service-guide">["disclosure"]>;

/** The day of an instant, which is written in Beijing time. */
export const dayOf = (instant: string | undefined): string | undefined => instant?.slice(0, 10);
