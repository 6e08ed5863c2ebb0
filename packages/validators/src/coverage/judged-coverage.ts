import type { RecordOf, RecordType } from "../record-of.js";
import type { RuleContext } from "../rule.js";
import { type Coverage, coverageOf } from "./coverage.js";
import { isForPublication } from "./disclosed-record.js";

type AnyRecord = RecordOf<RecordType>;

/** The coverage of a set of records by the catalogue in it, and where in the set its rows and records stand. */
export interface JudgedCoverage {
  readonly coverage: Coverage;
  /** By the number of the row. */
  readonly rowPlaces: ReadonlyMap<string, number>;
  /** By the index within the coverage. */
  readonly recordPlaces: readonly number[];
}

/** `undefined` without a catalogue in the set, or without anything else. */
export const judgedCoverage = (
  records: readonly AnyRecord[],
  context: RuleContext,
): JudgedCoverage | undefined => {
  const rows: RecordOf<"disclosure-catalogue-item">[] = [];
  const rowPlaces = new Map<string, number>();
  const published: AnyRecord[] = [];
  const recordPlaces: number[] = [];
  for (const [place, record] of records.entries()) {
    if (record.recordType === "disclosure-catalogue-item") {
      rows.push(record);
      rowPlaces.set(record.number, place);
    } else if (isForPublication(record)) {
      published.push(record);
      recordPlaces.push(place);
    }
  }
  if (rows.length === 0 || published.length === 0) return undefined;
  const { asOf = "" } = context;
  const year = asOf === "" ? undefined : Number(asOf.slice(0, 4));
  return { coverage: coverageOf(rows, published, { asOf, year, context }), rowPlaces, recordPlaces };
};
