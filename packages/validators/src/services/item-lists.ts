import { plainTitle } from "../plain-name.js";
import type { RecordOf, RecordType } from "../record-of.js";
import type { NotEvaluated } from "../rule.js";
import { bodyOf, type LicenceItem, type PowerItem, type ServiceItem } from "./service-item.js";

/** Everything one record may be found under: its id, its codes, its names. */
const keysOf = (record: ServiceItem): string[] => {
  const { recordId, basicCode, implementationCode, localCode, name } = record;
  const subItem = record.recordType === "power-responsibility-item" ? record.subItem : undefined;
  return [recordId, basicCode, implementationCode, localCode, name, subItem].flatMap((key) =>
    key === undefined ? [] : [plainTitle(key)],
  );
};

/** What the record itself says it belongs to in the other lists. */
const referencesOf = (record: ServiceItem): string[] =>
  record.recordType === "licence-item"
    ? [...(record.guides ?? []), ...(record.powerItem === undefined ? [] : [record.powerItem])].map(
        plainTitle,
      )
    : [];

/** A list to look items up in. An item is on it under an id, a code or a name of its own, or when either list refers to the other. */
export interface ItemIndex {
  readonly size: number;
  has(record: ServiceItem): boolean;
}

export const itemIndex = (items: readonly { readonly record: ServiceItem }[]): ItemIndex => {
  const keys = new Set(items.flatMap(({ record }) => keysOf(record)));
  const referred = new Set(items.flatMap(({ record }) => referencesOf(record)));
  return {
    size: items.length,
    has: (record) =>
      keysOf(record).some((key) => keys.has(key) || referred.has(key)) ||
      referencesOf(record).some((reference) => keys.has(reference)),
  };
};

export const isRetained = ({ status }: LicenceItem): boolean =>
  status === undefined || status === "retained" || status === "taken-over";

/** Of the list `item-state`. */
const cancelled = "3";

export const isInUse = ({ state }: PowerItem): boolean => state !== cancelled;

/** The list to compare with is not among the records: that is no missing item. */
export const listMissing = (zh: string, en: string): NotEvaluated => ({
  notRun: {
    zh: `没有一并给出${zh}，无法核对`,
    en: `${en} is not among the records, so nothing can be compared`,
  },
});

/** Items of one code, in the order of the set. */
export interface CodedItems {
  readonly code: string;
  readonly items: readonly { readonly index: number; readonly record: ServiceItem }[];
}

/** The items of all three lists that share an implementation code, or a basic code and the body that acts: that code is the country's. */
export const itemsByCode = (records: readonly RecordOf<RecordType>[]): Iterable<CodedItems> => {
  const byCode = new Map<string, { readonly index: number; readonly record: ServiceItem }[]>();
  for (const [index, record] of records.entries()) {
    if (!isServiceItem(record)) continue;
    const code = record.implementationCode ?? record.basicCode;
    if (code === undefined) continue;
    const body = record.recordType === "licence-item" ? record.implementingBody : bodyOf(record)?.name;
    const key = record.implementationCode ?? `${code}\n${plainTitle(body ?? "")}`;
    const items = byCode.get(key);
    if (items === undefined) byCode.set(key, [{ index, record }]);
    else items.push({ index, record });
  }
  return [...byCode.values()].map((items) => ({ code: codeOf(items[0]?.record), items }));
};

const codeOf = (record: ServiceItem | undefined): string =>
  record?.implementationCode ?? record?.basicCode ?? "";

const serviceItems: ReadonlySet<string> = new Set<ServiceItem["recordType"]>([
  "service-guide",
  "power-responsibility-item",
  "licence-item",
]);

const isServiceItem = (record: RecordOf<RecordType>): record is ServiceItem =>
  serviceItems.has(record.recordType);
