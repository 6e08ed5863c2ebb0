import type { RecordOf, RecordType } from "../record-of.js";
import type { RuleContext } from "../rule.js";
import { type Coverage, coverageOf } from "./coverage.js";
import { isForPublication } from "./disclosed-record.js";

/** The coverage of a set of records by the catalogue in it. */
export interface JudgedCoverage {
  readonly coverage: Coverage;
  /** Where in the set the rows of the catalogue stand, by their numbers. */
  readonly rowPlaces: ReadonlyMap<string, number>;
}

/** `undefined` without a catalogue in the set, or without anything published. */
export const judgedCoverage = (
  records: readonly RecordOf<RecordType>[],
  context: RuleContext,
): JudgedCoverage | undefined => {
  const rows: RecordOf<"disclosure-catalogue-item">[] = [];
  const rowPlaces = new Map<string, number>();
  for (const [place, record] of records.entries()) {
    if (record.recordType !== "disclosure-catalogue-item") continue;
    rows.push(record);
    rowPlaces.set(record.number, place);
  }
  if (rows.length === 0 || !records.some(isForPublication)) return undefined;
  const { asOf = "" } = context;
  const year = asOf === "" ? undefined : Number(asOf.slice(0, 4));
  return { coverage: coverageOf(rows, records, { asOf, year, context }), rowPlaces };
};
