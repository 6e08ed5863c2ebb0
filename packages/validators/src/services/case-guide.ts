import type { RecordOf, RecordType } from "../record-of.js";
import { byReference, type PlacedRecord, recordsOfType } from "../records-of-type.js";
import type { NotEvaluated } from "../rule.js";
import type { CaseRecord } from "./case-log.js";

type Guides = ReadonlyMap<string, PlacedRecord<"service-guide">>;

export const guidesOf = (records: readonly RecordOf<RecordType>[]): Guides =>
  byReference(recordsOfType(records, "service-guide"), ({ recordId, implementationCode, name }) => [
    recordId,
    implementationCode,
    name,
  ]);

/** The guide a case names, or that of its item. */
export const guideOf = (
  { guide, itemName }: CaseRecord,
  guides: Guides,
): RecordOf<"service-guide"> | undefined => (guides.get(guide ?? "") ?? guides.get(itemName ?? ""))?.record;

export const noGuide: NotEvaluated = {
  notRun: {
    zh: "记录中没有该事项的服务指南，或者指南没有写明时限",
    en: "the guide of the item is not among the records, or states no limit",
  },
};
