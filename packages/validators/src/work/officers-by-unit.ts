import { plainName } from "../plain-name.js";
import type { RecordOf, RecordType } from "../record-of.js";
import { type Placed, workCollection } from "./work-collection.js";
import type { DisclosureOfficer } from "./work-records.js";

/** The officers of each unit, past and present. */
export const officersByUnit = (
  records: readonly RecordOf<RecordType>[],
): ReadonlyMap<string, readonly Placed<DisclosureOfficer>[]> => {
  const byUnit = new Map<string, Placed<DisclosureOfficer>[]>();
  for (const officer of workCollection(records).officers) {
    const { creditCode, name } = officer.record.unit;
    const key = creditCode ?? plainName(name);
    const known = byUnit.get(key);
    if (known === undefined) byUnit.set(key, [officer]);
    else known.push(officer);
  }
  return byUnit;
};

/** Whether an officer is in office on a day; an unknown beginning lies before it. */
export const isInOffice = ({ since = "", until = "9999-12-31" }: DisclosureOfficer, day: string): boolean =>
  since <= day && day <= until;
