import { plainTitle } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import type { RecordOf, RecordType } from "../../src/record-of.js";
import type { RecordSetRule } from "../../src/rule.js";
import { changedFields } from "../../src/services/same-content.js";
import type { LicenceItem, PowerItem } from "../../src/services/service-item.js";

interface Version {
  readonly index: number;
  readonly record: PowerItem | LicenceItem;
}

const dayOf = ({ validFrom, publishedOn }: Version["record"]): string => validFrom ?? publishedOn ?? "";

/** The versions of each item of a list, by the body that acts, the name and the sub-item. */
const versionsOfItems = (records: readonly RecordOf<RecordType>[]): Iterable<readonly Version[]> => {
  const byItem = new Map<string, Version[]>();
  for (const [index, record] of records.entries()) {
    if (record.recordType !== "power-responsibility-item" && record.recordType !== "licence-item") continue;
    const [body, subItem] =
      record.recordType === "licence-item"
        ? [record.implementingBody, undefined]
        : [record.subject?.name, record.subItem];
    const key = [record.recordType, body, record.name, subItem]
      .map((part) => plainTitle(part ?? ""))
      .join("\n");
    const versions = byItem.get(key);
    if (versions === undefined) byItem.set(key, [{ index, record }]);
    else versions.push({ index, record });
  }
  return byItem.values();
};

const undated = {
  notRun: {
    zh: "两版都没有生效日期或者发布日期，不知先后",
    en: "neither version says when it took effect or was published",
  },
};

/**
 * An item that is not as it was in the version before, and no word of a change.
 *
 * Versions go by the day they take effect or were published; without one it cannot be said which came first.
 */
export const itemChangedWithoutRecord: RecordSetRule = {
  code: "across-records/item-changed-without-record",
  severity: "warning",
  title: { zh: "清单事项变动没有记录", en: "Item changed without a record of it" },
  message: {
    zh: "“{name}”与上一版不同（{fields}），没有写明变动的类型、日期和依据",
    en: "{name} differs from the version before ({fields}), and no change is recorded",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "as before",
      records: [
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          version: "1",
          validFrom: "2016-01-01",
          office: "民管股",
        },
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          version: "2",
          validFrom: "2017-01-01",
          office: "民管股",
        },
      ],
      findings: [],
    },
    {
      name: "changed, and said so",
      records: [
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          version: "1",
          validFrom: "2016-01-01",
          office: "民管股",
        },
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          version: "2",
          validFrom: "2017-01-01",
          office: "社会组织股",
          change: { type: "adjusted" },
        },
      ],
      findings: [],
    },
    {
      name: "changed",
      records: [
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          version: "2",
          validFrom: "2017-01-01",
          office: "社会组织股",
        },
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          version: "1",
          validFrom: "2016-01-01",
          office: "民管股",
        },
      ],
      findings: ["/0"],
    },
    {
      name: "no day says which came first",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记", version: "1", supervisor: "某县民政局" },
        { recordType: "licence-item", name: "社会团体成立登记", version: "2", supervisor: "某市民政局" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const versions of versionsOfItems(records)) {
      const inOrder = [...versions].sort((a, b) => (dayOf(a.record) < dayOf(b.record) ? -1 : 1));
      for (const [place, { index, record }] of inOrder.entries()) {
        const before = inOrder[place - 1]?.record;
        if (before === undefined || before.version === record.version || record.change !== undefined)
          continue;
        const fields = changedFields(before, record);
        if (fields.length === 0) continue;
        if (dayOf(before) === "" || dayOf(before) === dayOf(record)) yield { at: pointer(index), ...undated };
        else yield { at: pointer(index), data: { name: record.name, fields } };
      }
    }
  },
};
