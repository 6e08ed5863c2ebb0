import { plainName } from "../plain-name.js";
import { pointer } from "../pointer.js";
import type { RecordOf, RecordType } from "../record-of.js";
import type { NotEvaluated, Violation } from "../rule.js";
import { workCollection } from "./work-collection.js";

/** A unit whose head heard no report on open government in a year of its work. */
export interface UnheardUnit {
  readonly unit: string;
  readonly year: number;
  /** The first record that shows the unit at work in the year. */
  readonly index: number;
}

/** Units with reports or officers of a year, and no hearing by their head in it. */
export function* unheardUnits(
  records: readonly RecordOf<RecordType>[],
  asOf: string,
): Generator<UnheardUnit> {
  const work = workCollection(records);
  const heard = new Set(
    work.hearings.flatMap(({ record }) =>
      record.chairRole === undefined || record.chairRole === "head"
        ? [keyOf(record.unit.name, record.heldOn.slice(0, 4))]
        : [],
    ),
  );
  const thisYear = Number(asOf.slice(0, 4));
  const atWork = new Map<string, UnheardUnit>();
  const see = (unit: string, year: number, index: number): void => {
    const key = keyOf(unit, year);
    if (!heard.has(key) && !atWork.has(key)) atWork.set(key, { unit, year, index });
  };
  for (const { record, index } of work.reports) see(record.unit.name, record.year, index);
  for (const { record, index } of work.officers) {
    const { since, until = asOf, unit } = record;
    if (since === undefined) continue;
    const last = Math.min(thisYear, Number(until.slice(0, 4)));
    for (let year = Math.max(Number(since.slice(0, 4)), thisYear - 1); year <= last; year += 1) {
      see(unit.name, year, index);
    }
  }
  yield* atWork.values();
}

const keyOf = (unit: string, year: string | number): string => `${year}/${plainName(unit)}`;

/** Where no day was given, one word for the first record concerned. */
export function* withoutDay(
  records: readonly RecordOf<RecordType>[],
): Generator<Violation | (NotEvaluated & { readonly at: string })> {
  const { reports, officers } = workCollection(records);
  const first = reports[0] ?? officers[0];
  if (first !== undefined) yield { at: pointer(first.index), ...dayUnknown };
}

const dayUnknown = {
  notRun: { zh: "没有给出检查的日期（asOf）", en: "no day was given to check for (asOf)" },
};
