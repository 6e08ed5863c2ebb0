import { publicationDay } from "../disclosure/publication.js";
import type { RecordOf, RecordType } from "../record-of.js";

type AnyRecord = RecordOf<RecordType>;

/** A unit as a record or a catalogue names it. */
export interface Unit {
  readonly name: string;
  readonly creditCode?: string;
}

/** What coverage has to know of a record. */
export interface DisclosedRecord {
  readonly recordType: string;
  readonly recordId: string | undefined;
  readonly catalogueItem: string | undefined;
  readonly unit: Unit | undefined;
  /** The day it went on line. */
  readonly published: string | undefined;
  /** The day what it holds was made. */
  readonly made: string | undefined;
  /** The day, or the month, up to which its figures go. */
  readonly upTo: string | undefined;
}

/** Records that an office keeps for itself, or that say what is to be published: no row of a catalogue holds them. */
const internalTypes: ReadonlySet<string> = new Set([
  "disclosure-catalogue-item",
  "non-disclosure-review",
  "portal-column",
  "secrecy-review",
]);

/** Whether a record is of a kind that is published. */
export const isForPublication = ({ recordType }: Pick<AnyRecord, "recordType">): boolean =>
  !internalTypes.has(recordType);

/** Where the types of record name the unit that answers for them, in the order they are asked. */
const unitFields = [
  "publisher",
  "unit",
  "decidingBody",
  "acceptingBody",
  "purchaser",
  "reporter",
  "registrar",
  "authority",
] as const;

export const disclosedRecord = (record: AnyRecord): DisclosedRecord => {
  const { disclosure } = record;
  return {
    recordType: record.recordType,
    recordId: record.recordId,
    catalogueItem: disclosure?.catalogueItem,
    unit: disclosure?.publisher ?? unitOf(record),
    published: publicationDay(record),
    made: disclosure?.signedOn ?? disclosure?.signedAt?.slice(0, 10),
    upTo: disclosure?.asOf ?? stringAt(record, "periodEnd"),
  };
};

const unitOf = (record: AnyRecord): Unit | undefined => {
  for (const field of unitFields) {
    const value: unknown = Reflect.get(record, field);
    if (isUnit(value)) return value;
  }
  return undefined;
};

const isUnit = (value: unknown): value is Unit =>
  typeof value === "object" && value !== null && typeof (value as { name?: unknown }).name === "string";

const stringAt = (record: AnyRecord, key: string): string | undefined => {
  const value: unknown = Reflect.get(record, key);
  return typeof value === "string" ? value : undefined;
};
