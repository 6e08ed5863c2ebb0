import { pointerSegments } from "../pointer.js";
import { type Cause, type CauseKind, causeKinds } from "./cause.js";
import { concerns, type Failure } from "./failure.js";
import { failuresOf } from "./failures.js";
import { fenPerUnit } from "./figures.js";
import { remembered } from "./fiscal-check.js";
import type { AmountTable, FiscalRecord } from "./fiscal-record.js";
import { changed } from "./path-copy.js";
import { type Proposal, proposalsOf } from "./proposals.js";
import { type Cell, pointerOf } from "./row-list.js";
import { listParts } from "./row-lists.js";
import { fenOf, type Slip, slipOf } from "./slips.js";
import { shiftsOf } from "./sum-shift.js";
import { unitProposals } from "./unit-proposals.js";

/** More causes than this are no longer slips. */
const mostCauses = 12;

/** Proposals tried for each cause; the ones most failures speak for come first. */
const mostTried = 40;

/** A proposal that was tried: with it the explained failures go away, and none comes. */
interface Accepted {
  readonly kind: CauseKind;
  readonly detail: string;
  /** Of a slip that is not, a single failure shows nothing, but it may speak against another. */
  readonly telling: boolean;
  readonly proposal: Proposal;
  readonly explained: readonly Failure[];
  readonly corrected: FiscalRecord;
  /** Another swap that would do as well. */
  readonly orElse?: Proposal;
}

/**
 * Single slips that account for what does not add up.
 *
 * A figure is put right as the failures around it ask, and everything is
 * computed anew: a slip is one that mends at least two failures and breaks
 * nothing. Rows out of step come first and take their table out of the search.
 */
export const causesOf: (record: FiscalRecord) => readonly Cause[] = remembered((record) => {
  const shifts = shiftsOf(record);
  const causes: Cause[] = [];
  let current = record;
  let failures = failuresOf(current);
  while (failures.size > 0 && causes.length < mostCauses) {
    const open = [...failures.values()].filter(
      (failure) => !shifts.some(({ key }) => concerns(failure, key)),
    );
    const found = bestOf(tried(current, open, failures));
    if (found === undefined) break;
    causes.push(...byTable(found));
    current = found.corrected;
    failures = failuresOf(current);
  }
  return causes;
});

const tried = (
  record: FiscalRecord,
  open: readonly Failure[],
  failures: ReadonlyMap<string, Failure>,
): Accepted[] => {
  const proposals = [...unitProposals(open), ...proposalsOf(open)].flatMap((proposal) => {
    const [first, ...others] = proposal.cells;
    if (first === undefined) return [{ proposal, slip: wrongUnit }];
    if (proposal.swapped) return [{ proposal, slip: swap }];
    const slip = slipOf([first, ...others], proposal.likely);
    return proposal.votes > 1 || slip.telling || slip.kind === "digit"
      ? [{ proposal: { ...proposal, likely: slip.likely }, slip }]
      : [];
  });
  return proposals.slice(0, mostTried).flatMap(({ proposal, slip }) => {
    const corrected = correct(record, proposal);
    const left = failuresOf(corrected);
    for (const key of left.keys()) if (!failures.has(key)) return [];
    const explained = open.filter(({ finding }) => !left.has(`${finding.code} ${finding.at}`));
    const { kind, detail, telling } = slip;
    const isShown = explained.length > 1 || (explained.length === 1 && (telling || kind === "digit"));
    return isShown ? [{ kind, detail, telling, proposal, explained, corrected }] : [];
  });
};

const wrongUnit: Slip = { kind: "scaled", detail: "", likely: 0, telling: true };

const swap: Slip = { kind: "swapped", detail: "", likely: 0, telling: false };

/** What explains most, then what is most telling; where two would do equally, neither is named, but of two swaps each. */
const bestOf = (accepted: readonly Accepted[]): Accepted | undefined => {
  const [best, next, third] = accepted.toSorted(
    (a, b) =>
      b.explained.length - a.explained.length || causeKinds.indexOf(a.kind) - causeKinds.indexOf(b.kind),
  );
  const isTie = (other: Accepted | undefined): boolean =>
    other?.kind === best?.kind && other?.explained.length === best?.explained.length;
  if (best === undefined || (best.explained.length === 1 && !best.telling)) return undefined;
  if (next === undefined || !isTie(next)) return best;
  return best.kind === "swapped" && !isTie(third) ? { ...best, orElse: next.proposal } : undefined;
};

const correct = (record: FiscalRecord, { cells, likely, unitOf, swapped }: Proposal): FiscalRecord => {
  if (unitOf !== undefined) {
    return changed(record, ["tables", unitOf], (tables, key) => {
      tables[key] = inOtherUnit(tables[key] as AmountTable);
    });
  }
  let corrected = record;
  for (const [at, cell] of cells.entries()) {
    const amount = swapped && at > 0 ? fenOf(cells[0] as Cell) : likely;
    corrected = changed(corrected, pointerSegments(pointerOf(cell)), (amounts, key) => {
      amounts[key] = amount / fenPerUnit[cell.list.table.unit];
    });
  }
  return corrected;
};

/** Lists are copied, since what is remembered of them depends on the unit. */
const inOtherUnit = (table: AmountTable): AmountTable => {
  const lists = listParts.flatMap((part) => (table[part] === undefined ? [] : [[part, [...table[part]]]]));
  return { ...table, ...Object.fromEntries(lists), unit: table.unit === "CNY" ? "CNY-10k" : "CNY" };
};

/** One cause a table: each is a table to mend. */
const byTable = ({ kind, detail, proposal, explained, orElse }: Accepted): Cause[] => {
  const { cells, likely, unitOf } = proposal;
  const keys = unitOf === undefined ? [...new Set(cells.map(({ list }) => list.key))] : [unitOf];
  const home = ({ mismatch }: Failure): string =>
    keys.find((key) => key === mismatch.cell.list.key) ?? (keys[0] as string);
  return keys.map((key) => ({
    kind,
    detail,
    key,
    likely,
    orElse: orElse?.cells ?? [],
    cells: cells.filter(({ list }) => list.key === key).toSorted((a, b) => a.index - b.index),
    explained: explained.filter((failure) => home(failure) === key),
  }));
};
