import type { RecordOf, RecordType } from "../record-of.js";
import { type PlacedRecord, recordsOfType } from "../records-of-type.js";
import { typeOf } from "./organisation-type.js";
import { grouped, identities, type NamedOrganisation, type Organisation } from "./register.js";
import type { RegistrationEvent } from "./registration-event.js";
import { registrationDivision } from "./registration-level.js";

/** What is known of the inspections of one organisation. */
export interface InspectedOrganisation {
  /** Its entry in the register; the first, where there are several. */
  readonly registered: PlacedRecord<"social-organisation"> | undefined;
  readonly inspections: readonly PlacedRecord<"annual-inspection">[];
  /** It was deregistered, or its registration revoked. */
  readonly ended: boolean;
}

export const inspectedOrganisations = (records: readonly RecordOf<RecordType>[]): InspectedOrganisation[] => {
  const register = recordsOfType(records, "social-organisation");
  const inspections = recordsOfType(records, "annual-inspection");
  const events = recordsOfType(records, "social-organisation-event");
  const keyOf = identities(
    (function* (): Generator<NamedOrganisation> {
      for (const { record } of register) yield record;
      for (const { record } of inspections) yield record.organisation;
      for (const { record } of events) yield record.organisation;
    })(),
  );
  const registeredByKey = grouped(register, ({ record }) => keyOf(record));
  const inspectionsByKey = grouped(inspections, ({ record }) => keyOf(record.organisation));
  const ended = new Set(
    events.filter(({ record }) => isEnd(record)).map(({ record }) => keyOf(record.organisation)),
  );
  const keys = new Set([...registeredByKey.keys(), ...inspectionsByKey.keys()]);
  return [...keys].map((key) => ({
    registered: registeredByKey.get(key)?.[0],
    inspections: inspectionsByKey.get(key) ?? [],
    ended: ended.has(key) || gone.has(registeredByKey.get(key)?.[0]?.record.state ?? "normal"),
  }));
};

const gone: ReadonlySet<string> = new Set(["deregistered", "revoked", "licence-withdrawn"]);

const isEnd = ({ event }: RegistrationEvent): boolean => event === "deregistration" || event === "revocation";

/** Who inspects it: one kind of organisation of one registrar; `undefined` where either is not known. */
export const inspectedBy = ({ registered, inspections }: InspectedOrganisation): string | undefined => {
  const organisation: Pick<Organisation, "creditCode" | "registrar" | "type"> | undefined =
    registered?.record ?? inspections[0]?.record.organisation;
  if (organisation === undefined) return undefined;
  const type = typeOf(organisation.type, organisation.creditCode);
  const division = registrationDivision(organisation);
  return type === undefined || division === undefined ? undefined : `${type} ${division}`;
};

/** The last day of registration on which an organisation takes part in the inspection of a year. */
export const lastRegistration = (year: number): string => `${year}-06-30`;
