import type { RecordOf, RecordType } from "../record-of.js";
import { type PlacedRecord, recordsOfType } from "../records-of-type.js";
import { grouped, identities, type NamedOrganisation, type Organisation } from "./register.js";
import { dayOfEvent, type RegistrationEvent } from "./registration-event.js";

/** An event, or what the register said on a day. */
type Entry =
  | ({ readonly day: string; readonly kind: "event" } & PlacedRecord<"social-organisation-event">)
  | ({ readonly day: string; readonly kind: "snapshot" } & PlacedRecord<"social-organisation">);

/** What is known of one organisation, in the order of time; what has no day is left out. */
export type Timeline = readonly Entry[];

export const timelines = (records: readonly RecordOf<RecordType>[]): Timeline[] => {
  const events = recordsOfType(records, "social-organisation-event");
  const snapshots = recordsOfType(records, "social-organisation");
  const keyOf = identities(namesIn(events, snapshots));
  const entries: Entry[] = [];
  for (const { index, record } of events) {
    const day = dayOfEvent(record);
    if (day !== undefined) entries.push({ index, record, day, kind: "event" });
  }
  for (const { index, record } of snapshots) {
    const day = record.publishedOn;
    if (day !== undefined) entries.push({ index, record, day, kind: "snapshot" });
  }
  const groups = grouped(entries, (entry) =>
    keyOf(entry.kind === "event" ? entry.record.organisation : entry.record),
  );
  return [...groups.values()].map((group) => group.sort(inTime));
};

function* namesIn(
  events: readonly PlacedRecord<"social-organisation-event">[],
  snapshots: readonly PlacedRecord<"social-organisation">[],
): Generator<NamedOrganisation> {
  for (const { record } of snapshots) yield record;
  for (const { record } of events) yield record.organisation;
}

/** On one day the event comes first: the register is published as it stands at the end of it. */
const inTime = (a: Entry, b: Entry): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return Number(a.kind === "snapshot") - Number(b.kind === "snapshot");
};

type Change = NonNullable<RegistrationEvent["changes"]>[number];
export type Item = Change["item"];

/** Items the register prints in words of its own; capital is printed in too many ways to be compared. */
const fields: { readonly [item in Item]?: keyof Organisation } = {
  name: "name",
  domicile: "domicile",
  purpose: "purpose",
  "business-scope": "businessScope",
  "activity-area": "activityArea",
  "legal-representative": "legalRepresentative",
  supervisor: "supervisor",
};

/** What the register says of an item, and the name of the field. */
export function* registeredItems(
  record: Organisation,
): Generator<{ readonly item: Item; readonly field: string; readonly value: string }> {
  for (const [item, field] of Object.entries(fields) as [Item, keyof Organisation][]) {
    const entry = record[field];
    const value = field === "supervisor" ? supervisorOf(record) : entry;
    if (typeof value === "string") yield { item, field, value };
  }
}

const supervisorOf = ({ supervisor }: Organisation): string | undefined =>
  typeof supervisor === "object" ? supervisor.name : supervisor;

export const isComparable = (item: Item): boolean => item in fields;
