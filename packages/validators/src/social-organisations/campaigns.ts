import type { RecordOf, RecordType } from "../record-of.js";
import { type PlacedRecord, recordsOfType } from "../records-of-type.js";
import { grouped, identities } from "./register.js";
import { plainEntry } from "./same-entry.js";

type Disclosure = RecordOf<"charity-disclosure">;

/** The disclosures of one campaign or project, in the order of time. */
export interface Campaign {
  readonly kind: Disclosure["kind"];
  readonly startedOn: string | undefined;
  readonly endedOn: string | undefined;
  readonly emergency: boolean;
  readonly disclosures: readonly (PlacedRecord<"charity-disclosure"> & { readonly day: string })[];
}

/** Disclosures belong together by organisation, kind and name of the campaign; those without a name or a day are left out. */
export const campaigns = (records: readonly RecordOf<RecordType>[]): Campaign[] => {
  const all = recordsOfType(records, "charity-disclosure");
  const keyOf = identities(all.map(({ record }) => record.organisation));
  const dated = all.flatMap(({ index, record }) => {
    const { kind, organisation, publishedOn, subject } = record;
    if (publishedOn === undefined || subject === undefined) return [];
    return [
      { index, record, day: publishedOn, key: `${keyOf(organisation)} ${kind} ${plainEntry(subject)}` },
    ];
  });
  return [...grouped(dated, ({ key }) => key).values()].map((group) => {
    const disclosures = group.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    return {
      kind: (disclosures[0] as (typeof disclosures)[number]).record.kind,
      startedOn: disclosures.find(({ record }) => record.startedOn !== undefined)?.record.startedOn,
      // A campaign may be prolonged: what was said last of its end counts.
      endedOn: disclosures.findLast(({ record }) => record.endedOn !== undefined)?.record.endedOn,
      emergency: disclosures.some(({ record }) => record.emergency === true),
      disclosures,
    };
  });
};

/** A disclosure that came late after the one before it, or did not come. */
export interface Gap {
  /** The late disclosure; where none came, the last there is. */
  readonly index: number;
  /** None came by the day the check is made for. */
  readonly open: boolean;
  readonly from: string;
  readonly due: string;
}

/**
 * Where more time passed between two disclosures of a campaign than may.
 *
 * @param dueAfter the last day for the next disclosure after one day; `undefined` where there is none.
 */
export function* gaps(
  { disclosures, endedOn, startedOn }: Campaign,
  asOf: string | undefined,
  dueAfter: (day: string) => string | undefined,
): Generator<Gap> {
  let from = startedOn;
  let last: number | undefined;
  for (const { day, index } of disclosures) {
    const due = from === undefined ? undefined : dueAfter(from);
    if (from !== undefined && due !== undefined && isOwed(due, endedOn) && day > due) {
      yield { index, open: false, from, due };
    }
    from = day;
    last = index;
  }
  const due = from === undefined ? undefined : dueAfter(from);
  if (from === undefined || last === undefined || due === undefined || asOf === undefined) return;
  if (isOwed(due, endedOn) && asOf > due) yield { index: last, open: true, from, due };
}

/** After the end the full account is owed, not another of those in between. */
const isOwed = (due: string, endedOn: string | undefined): boolean => endedOn === undefined || due < endedOn;
