import type { RecordOf } from "../record-of.js";

/** The metadata of a disclosure page, the same in every record. */
export type DisclosureMetadata = NonNullable<RecordOf<"service-guide">["disclosure"]>;
