import type { RecordByType } from "@zwgk/schemas/types";
import { createValidator, type Language, type Text } from "@zwgk/validators";
import type { Context } from "../context.js";
import { type PlacedRecord, readRecords } from "../input/read-records.js";
import { UsageError } from "../usage-error.js";

export interface RecordsToExport<Type extends keyof RecordByType> {
  readonly records: readonly RecordByType[Type][];
  /** How messages name a place in a record, by its place in the list. */
  at(index: number, pointer: string): string;
  readonly paths: readonly string[];
}

/**
 * The records, if all of them are of some types and of the right shape.
 *
 * @param what the records, as messages name them: `采购公告`, `procurement notice`.
 * @throws {UsageError}
 */
export const recordsToExport = async <Type extends keyof RecordByType>(
  inputs: readonly string[],
  types: readonly Type[],
  what: Text,
  lang: Language,
  context: Context,
): Promise<RecordsToExport<Type>> => {
  const { records, paths } = await readRecords(inputs, what, context);
  const validator = createValidator();
  const isWanted = new Set<unknown>(types);
  for (const { value, at } of records) {
    const type: unknown = Object(value)["recordType"];
    if (!isWanted.has(type)) {
      throw new UsageError({
        zh: `${at("")}：不是${what.zh}（recordType 为 ${String(type)}）`,
        en: `${at("")} is no ${what.en} (its recordType is ${String(type)})`,
      });
    }
    const fault = validator.validate(value, { lang }).findings.find(({ code }) => code.startsWith("schema/"));
    if (fault !== undefined) throw wrongShape(at(fault.pointer), fault.message);
  }
  return {
    records: records.map(({ value }) => value as RecordByType[Type]),
    at: (index, pointer) => (records[index] as PlacedRecord).at(pointer),
    paths,
  };
};

const wrongShape = (place: string, message: string): UsageError =>
  new UsageError({
    zh: `记录不合模式，不能转换\n${place}: ${message}`,
    en: `a record is not of the right shape and cannot be converted\n${place}: ${message}`,
  });
