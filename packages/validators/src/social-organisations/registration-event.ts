import type { RecordOf } from "../record-of.js";
import { type OrganisationType, typeOf } from "./organisation-type.js";

export type RegistrationEvent = RecordOf<"social-organisation-event">;

export const typeOfEvent = ({
  organisation,
  organisationType,
}: RegistrationEvent): OrganisationType | undefined => typeOf(organisationType, organisation.creditCode);

const announcedChanges: ReadonlySet<string> = new Set(["name", "domicile", "legal-representative"]);

/** Establishment, deregistration and changes of name, domicile or legal representative are announced. */
export const isAnnounced = ({ event, changes = [] }: RegistrationEvent): boolean =>
  event === "establishment" ||
  event === "deregistration" ||
  (event === "change" && changes.some(({ item }) => announcedChanges.has(item)));

/** When the event took effect in the register, as far as the record says. */
export const dayOfEvent = ({ decidedOn, announcedOn, publishedOn }: RegistrationEvent): string | undefined =>
  decidedOn ?? announcedOn ?? publishedOn;
