import type { RecordOf } from "../record-of.js";

export type OrganisationType = NonNullable<RecordOf<"social-organisation">["type"]>;

const types: Readonly<Record<string, OrganisationType>> = { 51: "51", 52: "52", 53: "53", 59: "59" };

/** What the record says the organisation is, or else what the first two characters of its credit code say. */
export const typeOf = (
  declared: OrganisationType | undefined,
  creditCode: string | undefined,
): OrganisationType | undefined => declared ?? types[creditCode?.slice(0, 2) ?? ""];
