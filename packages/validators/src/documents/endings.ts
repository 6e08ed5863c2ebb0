import { publicationDay } from "../disclosure/publication.js";
import type { RecordOf, RecordType } from "../record-of.js";
import { recordsOfType } from "../records-of-type.js";
import type { Text } from "../rule.js";
import { documentKey } from "./document-key.js";

/** How a document ended, by what a later document or a clean-up says. */
export interface Ending {
  /** The title of what ended it. */
  readonly by: string;
  readonly outcome: Text;
  /** From this day it is no longer in force. */
  readonly from: string | undefined;
}

const repealed: Text = { zh: "废止", en: "repealed" };
const lapsed: Text = { zh: "失效", en: "declared lapsed" };

/** The documents that records of the set repeal or declare lapsed, by their keys. */
export const endingsIn = (records: readonly RecordOf<RecordType>[]): ReadonlyMap<string, Ending> => {
  const endings = new Map<string, Ending>();
  for (const { record } of recordsOfType(records, "normative-document")) {
    for (const document of record.repeals ?? []) {
      const from = record.effectiveOn ?? publicationDay(record);
      endings.set(documentKey(document), { by: record.title, outcome: repealed, from });
    }
  }
  for (const { record } of recordsOfType(records, "normative-document-cleanup")) {
    const ending = { by: `${record.unit.name}清理结果`, from: record.effectiveOn ?? publicationDay(record) };
    for (const document of record.repealed ?? [])
      endings.set(documentKey(document), { ...ending, outcome: repealed });
    for (const document of record.lapsed ?? [])
      endings.set(documentKey(document), { ...ending, outcome: lapsed });
  }
  return endings;
};
