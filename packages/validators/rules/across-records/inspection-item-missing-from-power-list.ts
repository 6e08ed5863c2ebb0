import { plainTitle } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { isInUse, listMissing } from "../../src/services/item-lists.js";

/** Of the list `item-type`. */
const inspection = "06";

/**
 * Who inspects needs the power to inspect: an item of the list stands among the inspections of the power list.
 *
 * It is looked for under its own name and that of its group, the only link the two lists print. Both are often worded
 * in another way: an info.
 */
export const inspectionItemMissingFromPowerList: RecordSetRule = {
  code: "across-records/inspection-item-missing-from-power-list",
  severity: "info",
  title: { zh: "抽查事项不在权责清单", en: "Inspection missing from the power list" },
  message: {
    zh: "权责清单的行政检查里没有抽查事项“{item}”，也没有它的类别；名称写法不同的请统一",
    en: "no inspection on the list of powers is named as {item} or its group; where only the wording differs, use one",
  },
  basis: [{ source: "work-points-2016", article: "一(二)" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "under its name, in title marks and with a space",
      records: [
        { recordType: "random-inspection-item", item: "对社会团体的监督检查" },
        { recordType: "power-responsibility-item", name: "对“社会团体” 的监督检查", itemType: "06" },
      ],
      findings: [],
    },
    {
      name: "under its group, as a sub-item",
      records: [
        { recordType: "random-inspection-item", item: "遵守章程情况", group: "对社会团体的监督检查" },
        {
          recordType: "power-responsibility-item",
          name: "对社会组织的监督检查",
          subItem: "对社会团体的监督检查",
          itemType: "06",
        },
      ],
      findings: [],
    },
    {
      name: "not on it",
      records: [
        { recordType: "power-responsibility-item", name: "对社会团体的监督检查", itemType: "06" },
        { recordType: "random-inspection-item", item: "对养老机构的监督检查" },
      ],
      findings: ["/1/item"],
    },
    {
      name: "a cancelled power, and one that is no inspection",
      records: [
        { recordType: "random-inspection-item", item: "对社会团体的监督检查" },
        { recordType: "power-responsibility-item", name: "对社会团体的监督检查", itemType: "06", state: "3" },
        { recordType: "power-responsibility-item", name: "对社会团体的监督检查", itemType: "02" },
        { recordType: "power-responsibility-item", name: "对养老机构的监督检查", itemType: "06" },
      ],
      findings: ["/0/item"],
    },
    {
      name: "no inspections among the powers",
      records: [
        { recordType: "random-inspection-item", item: "对社会团体的监督检查" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记", itemType: "01" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const items = recordsOfType(records, "random-inspection-item");
    const [first] = items;
    if (first === undefined) return;
    const powers = recordsOfType(records, "power-responsibility-item").filter(
      ({ record }) => record.itemType === inspection && isInUse(record),
    );
    if (powers.length === 0) {
      yield {
        at: pointer(first.index),
        ...listMissing("权责清单的行政检查", "a power list with inspections"),
      };
      return;
    }
    const names = new Set(
      powers.flatMap(({ record: { name, subItem } }) => [name, subItem ?? name].map(plainTitle)),
    );
    for (const { index, record } of items) {
      const { item, group = item } = record;
      if ([item, group].some((name) => names.has(plainTitle(name)))) continue;
      yield { at: pointer(index, "item"), data: { item } };
    }
  },
};
