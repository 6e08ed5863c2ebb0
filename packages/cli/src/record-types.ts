import type { Text } from "@zwgk/validators";
import { closest } from "fastest-levenshtein";
import { readPublished } from "./published.js";
import { UsageError } from "./usage-error.js";

/** A record type as `@zwgk/schemas` describes it. */
export interface RecordTypeEntry {
  readonly id: string;
  readonly family: string;
  readonly title: Text;
  readonly noticeRows: readonly string[];
}

export const recordTypes: readonly RecordTypeEntry[] = (
  readPublished("@zwgk/schemas/record-types.json") as { recordTypes: RecordTypeEntry[] }
).recordTypes;

const ids: readonly string[] = recordTypes.map(({ id }) => id);

export const isRecordType = (id: string): boolean => ids.includes(id);

/** Says which record types there are, and which one may have been meant. */
export const unknownRecordType = (id: string): Text => {
  const given = id.length > 100 ? `${id.slice(0, 100)}…` : id;
  const nearest = closest(given, [...ids]);
  return {
    zh: `未知的记录类型“${given}”，是否为 ${nearest}？可用类型：${ids.join("、")}`,
    en: `unknown record type "${given}", did you mean ${nearest}? Known types: ${ids.join(", ")}`,
  };
};

export const recordType = (id: string): RecordTypeEntry => {
  const entry = recordTypes.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new UsageError(unknownRecordType(id));
  return entry;
};
