import { halfWidth } from "@zwgk/schemas/printed/half-width";
import { projectNumberOf, withoutRound } from "@zwgk/schemas/printed/project-number";
import { isBlank } from "../blank-answer.js";
import { plainName, plainTitle } from "../plain-name.js";
import type { RecordOf, RecordType } from "../record-of.js";
import { platformNumber } from "./platform-number.js";
import type { Organisation } from "./procurement-result.js";

/** What is published about one project. */
export type NoticeType =
  | "procurement-intention"
  | "procurement-single-source"
  | "procurement-prequalification"
  | "procurement-tender"
  | "procurement-non-tender"
  | "procurement-correction"
  | "procurement-termination"
  | "procurement-framework-award"
  | "procurement-result"
  | "procurement-contract"
  | "procurement-acceptance";

/** In the order of a project's life. */
const stages: readonly NoticeType[] = [
  "procurement-intention",
  "procurement-single-source",
  "procurement-prequalification",
  "procurement-tender",
  "procurement-non-tender",
  "procurement-correction",
  "procurement-termination",
  "procurement-framework-award",
  "procurement-result",
  "procurement-contract",
  "procurement-acceptance",
];

export type Notice = RecordOf<NoticeType>;

/** A notice, its place in the list of records, and which attempt at the procurement it belongs to. */
export interface PlacedNotice<Type extends NoticeType = NoticeType> {
  readonly index: number;
  readonly record: RecordOf<Type>;
  readonly round: number;
}

/** The notices of one project in the order of their days. */
export interface Chain {
  /** Written one way; `undefined` where only notices without a number are known. */
  readonly number: string | undefined;
  readonly notices: readonly PlacedNotice[];
  /** Which row of the intention the project is, where there is an intention among the notices. */
  readonly intendedProject?: number;
}

const known = new WeakMap<readonly RecordOf<RecordType>[], readonly Chain[]>();

/** The records by project. Grouped once for a list, whatever the number of rules that ask. */
export const chainsOf = (records: readonly RecordOf<RecordType>[]): readonly Chain[] => {
  const found = known.get(records) ?? chains(records);
  known.set(records, found);
  return found;
};

/** The notices of a chain of some types, in order. */
export const noticesOf = <Type extends NoticeType>(
  { notices }: Chain,
  ...types: readonly Type[]
): PlacedNotice<Type>[] =>
  notices.filter((notice): notice is PlacedNotice<Type> =>
    (types as readonly string[]).includes(notice.record.recordType),
  );

interface Group {
  readonly number: string | undefined;
  readonly notices: PlacedNotice[];
}

const chains = (records: readonly RecordOf<RecordType>[]): Chain[] => {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const withoutNumber: PlacedNotice[] = [];
  const purchasers = purchasersByNumber(records);
  for (const [index, record] of records.entries()) {
    if (!isNotice(record)) continue;
    const number = numberOf(record);
    const placed = { index, record, round: Math.max(number?.round ?? 1, roundOfName(record)) };
    if (number === undefined) {
      withoutNumber.push(placed);
      continue;
    }
    const key = `${number.number}\n${purchasers.keyOf(number.number, record)}`;
    const group = byKey.get(key) ?? { number: number.number, notices: [] };
    if (!byKey.has(key)) groups.push(group);
    byKey.set(key, group);
    group.notices.push(placed);
  }
  return joinedByName(groups, withoutNumber);
};

const stageOf = (record: { readonly recordType: string }): number =>
  (stages as readonly string[]).indexOf(record.recordType);

const isNotice = (record: RecordOf<RecordType>): record is Notice => stageOf(record) !== -1;

const numberOf = (record: Notice): ReturnType<typeof projectNumberOf> =>
  "projectNumber" in record && record.projectNumber !== undefined
    ? projectNumberOf(record.projectNumber)
    : undefined;

export const projectNameOf = (record: Notice): string | undefined =>
  "projectName" in record && !isBlank(record.projectName) ? record.projectName : undefined;

const roundOfName = (record: Notice): number => withoutRound(halfWidth(projectNameOf(record) ?? "")).round;

/** A project's name without spaces, the width of letters, and the word for a round. */
export const plainProjectName = (name: string): string => withoutRound(plainTitle(name)).text;

/**
 * Whose number it is. `2024-001` is a number of many purchasers; those of the platform are one project's only.
 *
 * A notice that names no purchaser belongs to the only one known for its number.
 */
const purchasersByNumber = (
  records: readonly RecordOf<RecordType>[],
): { keyOf(number: string, record: Notice): string } => {
  const names = new Map<string, Map<string, string>>();
  for (const record of records) {
    if (!isNotice(record) || record.purchaser === undefined) continue;
    const number = numberOf(record)?.number;
    if (number === undefined) continue;
    const byIdentity = names.get(number) ?? new Map<string, string>();
    names.set(number, byIdentity);
    const identities = identitiesOf(record.purchaser);
    const first = identities.map((identity) => byIdentity.get(identity)).find((name) => name !== undefined);
    for (const identity of identities) {
      byIdentity.set(identity, byIdentity.get(identity) ?? first ?? plainName(record.purchaser.name));
    }
  }
  return {
    keyOf: (number, { purchaser }) => {
      if (platformNumber(number) !== undefined) return "";
      const byIdentity = names.get(number) ?? new Map<string, string>();
      const distinct = new Set(byIdentity.values());
      if (purchaser === undefined) return distinct.size === 1 ? ([...distinct][0] ?? "") : "";
      return byIdentity.get(identitiesOf(purchaser)[0] ?? "") ?? "";
    },
  };
};

/** Name first: every organisation has one. */
const identitiesOf = (organisation: Organisation): string[] => [
  plainName(organisation.name),
  ...(organisation.creditCode === undefined ? [] : [organisation.creditCode]),
];

/** Adds notices without a number to the only project of that purchaser and name; the rest stay by themselves. */
const joinedByName = (groups: readonly Group[], withoutNumber: readonly PlacedNotice[]): Chain[] => {
  const groupsByName = new Map<string, Set<Group>>();
  for (const group of groups) {
    for (const { record } of group.notices) {
      const key = nameKey(record.purchaser, projectNameOf(record));
      if (key !== undefined) groupsByName.set(key, (groupsByName.get(key) ?? new Set()).add(group));
    }
  }
  const rows = withoutNumber.flatMap((notice) => rowsOf(notice));
  const count = new Map<string | undefined, number>();
  for (const { key } of rows) count.set(key, (count.get(key) ?? 0) + 1);
  const intended = new Map<Group, number>();
  const alone: Chain[] = [];
  for (const { notice, key, row } of rows) {
    const candidates = [...(key === undefined ? [] : (groupsByName.get(key) ?? []))];
    const [group] = candidates;
    if (group === undefined || candidates.length > 1 || (row !== undefined && count.get(key) !== 1)) {
      alone.push({
        number: undefined,
        notices: [notice],
        ...(row !== undefined && { intendedProject: row }),
      });
      continue;
    }
    group.notices.push(notice);
    if (row !== undefined) intended.set(group, row);
  }
  const linked = groups.map((group) => {
    const row = intended.get(group);
    return {
      number: group.number,
      notices: inOrder(group.notices),
      ...(row !== undefined && { intendedProject: row }),
    };
  });
  return [...linked, ...alone];
};

interface NamedRow {
  readonly notice: PlacedNotice;
  readonly key: string | undefined;
  readonly row?: number;
}

const rowsOf = (notice: PlacedNotice): NamedRow[] => {
  const { record } = notice;
  return record.recordType === "procurement-intention"
    ? record.projects.map(({ name }, row) => ({ notice, row, key: nameKey(record.purchaser, name) }))
    : [{ notice, key: nameKey(record.purchaser, projectNameOf(record)) }];
};

const nameKey = (purchaser: Organisation | undefined, name: string | undefined): string | undefined =>
  purchaser === undefined || name === undefined
    ? undefined
    : `${plainName(purchaser.name)}\n${plainProjectName(name)}`;

/** By day; what has no day follows what comes before it in a project's life. */
const inOrder = (notices: readonly PlacedNotice[]): PlacedNotice[] => {
  const staged = [...notices].sort(
    (a, b) => a.round - b.round || stageOf(a.record) - stageOf(b.record) || a.index - b.index,
  );
  let day = "";
  const dated = staged.map((notice) => {
    day = dayOf(notice.record) ?? day;
    return { notice, day };
  });
  return dated.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day)).map(({ notice }) => notice);
};

const dayOf = (record: Notice): string | undefined => {
  if (record.publishedOn !== undefined) return record.publishedOn;
  if (record.recordType === "procurement-result") return record.awardDate;
  if (record.recordType === "procurement-contract") return record.dateSigned;
  if (record.recordType === "procurement-acceptance") return record.acceptance.date;
  if (record.recordType === "procurement-correction") return record.correctedOn;
  return undefined;
};
