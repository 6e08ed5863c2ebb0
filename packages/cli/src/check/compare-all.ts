import type { Finding, NotRun, SuppressedFinding } from "@zwgk/validators";
import type { CheckedOutcome, CheckedRecord } from "./checked-record.js";
import type { PlacedDocument, ReadRecord } from "./read-record.js";
import { type CheckSettings, compareRecords, type Position, placeEntries } from "./record-check.js";

/** What rules across records say of one record. */
interface Said {
  readonly read: ReadRecord;
  readonly findings: Finding[];
  readonly suppressed: SuppressedFinding[];
  readonly notRun: NotRun[];
}

/** The records that were checked one by one, each with what the rules across records say of it. */
export const compareAll = (outcomes: readonly CheckedOutcome[], settings: CheckSettings): CheckedRecord[] => {
  const compared = outcomes.flatMap(({ record, read }) =>
    read === undefined ? [] : [{ record, said: { read, findings: [], suppressed: [], notRun: [] } as Said }],
  );
  const values = compared.map(({ said }) => said.read.value);
  const { findings, suppressed, notRun } = compareRecords(values, settings);
  const saidOf = ({ index }: { readonly index?: number }): Said =>
    (compared[index as number] as (typeof compared)[number]).said;
  for (const finding of findings) saidOf(finding).findings.push(finding);
  for (const finding of suppressed) saidOf(finding).suppressed.push(finding);
  for (const entry of notRun) saidOf(entry).notRun.push(entry);
  const saidBy = new Map(compared.map(({ record, said }) => [record, said]));
  const positionIn = positionsByDocument([...saidBy.values()]);
  return outcomes.map(({ record }) => {
    const said = saidBy.get(record);
    return said === undefined ? record : withSaid(record, said, positionIn(said.read));
  });
};

const withSaid = (
  record: CheckedRecord,
  said: Said,
  positionOf: (pointer: string) => Position,
): CheckedRecord => {
  const { findings, suppressed, notRun } = placeEntries(said, { ...record, positionOf });
  return {
    ...record,
    findings: [...record.findings, ...findings],
    suppressed: [...record.suppressed, ...suppressed],
    notRun: [...record.notRun, ...notRun],
  };
};

/** Reads each document through once, for all that is said of its records. */
const positionsByDocument = (all: readonly Said[]): ((read: ReadRecord) => (pointer: string) => Position) => {
  const wanted = new Map<PlacedDocument, string[]>();
  for (const { read, findings, suppressed } of all) {
    const pointers = wanted.get(read.document) ?? [];
    for (const { pointer } of [...findings, ...suppressed]) pointers.push(read.at(pointer));
    wanted.set(read.document, pointers);
  }
  const positions = new Map(
    [...wanted].map(([document, pointers]) => [
      document,
      pointers.length === 0 ? nowhere : document.positionsOf(pointers),
    ]),
  );
  return ({ document, at }) => {
    const positionOf = positions.get(document) ?? nowhere;
    return (pointer) => positionOf(at(pointer));
  };
};

const nowhere = (): Position => ({});
