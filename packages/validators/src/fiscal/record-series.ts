import { pointer } from "../pointer.js";
import type { RecordOf, RecordType } from "../record-of.js";
import type { FiscalRecord } from "./fiscal-record.js";

/** A fiscal record and its place in the list of records. */
export interface PlacedRecord {
  readonly index: number;
  readonly record: FiscalRecord;
}

export const fiscalRecords = (records: readonly RecordOf<RecordType>[]): PlacedRecord[] =>
  records.flatMap((record, index) => (isFiscal(record) ? [{ index, record }] : []));

const isFiscal = (record: RecordOf<RecordType>): record is FiscalRecord =>
  record.recordType === "department-budget" || record.recordType === "department-final-accounts";

const identityOf = ({ publisher, scope }: FiscalRecord): string => `${publisher.name} ${scope}`;

/** Pairs of records of one publisher: an earlier and a later one of the same type, one year apart. */
export function* consecutiveYears(
  records: readonly RecordOf<RecordType>[],
): Generator<readonly [earlier: PlacedRecord, later: PlacedRecord]> {
  const known = byKey(
    records,
    ({ record }) => `${record.recordType} ${identityOf(record)} ${record.fiscalYear}`,
  );
  for (const later of fiscalRecords(records)) {
    const { record } = later;
    const earlier = known.get(`${record.recordType} ${identityOf(record)} ${record.fiscalYear - 1}`);
    if (earlier !== undefined) yield [earlier, later];
  }
}

/** The budget and the final accounts of one publisher and year. */
export function* budgetsWithFinalAccounts(
  records: readonly RecordOf<RecordType>[],
): Generator<readonly [budget: PlacedRecord, final: PlacedRecord]> {
  const known = byKey(
    records,
    ({ record }) => `${record.recordType} ${identityOf(record)} ${record.fiscalYear}`,
  );
  for (const final of fiscalRecords(records)) {
    const { record } = final;
    if (record.recordType !== "department-final-accounts") continue;
    const budget = known.get(`department-budget ${identityOf(record)} ${record.fiscalYear}`);
    if (budget !== undefined) yield [budget, final];
  }
}

const byKey = (
  records: readonly RecordOf<RecordType>[],
  keyOf: (placed: PlacedRecord) => string,
): Map<string, PlacedRecord> => new Map(fiscalRecords(records).map((placed) => [keyOf(placed), placed]));

/** A place in the list of records. */
export const inRecord = ({ index }: PlacedRecord, at: string): string => pointer(index) + at;
