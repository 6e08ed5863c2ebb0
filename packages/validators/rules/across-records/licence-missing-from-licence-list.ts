import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { isInUse, itemIndex, listMissing } from "../../src/services/item-lists.js";

/**
 * A power of the type 行政许可 is on the list of licences.
 *
 * The other way round of `licence-missing-from-power-list`, and as sure: a warning.
 */
export const licenceMissingFromLicenceList: RecordSetRule = {
  code: "across-records/licence-missing-from-licence-list",
  severity: "warning",
  title: {
    zh: "权责清单中的行政许可不在许可清单",
    en: "Licence of the power list missing from the licence list",
  },
  message: {
    zh: "权责清单中的行政许可“{name}”不在行政许可事项清单里",
    en: "the licence {name} of the power list is not on the list of licences",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on both",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记", itemType: "01" },
        { recordType: "licence-item", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "a penalty",
      records: [
        { recordType: "power-responsibility-item", name: "对社会团体的处罚", itemType: "02" },
        { recordType: "licence-item", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "cancelled",
      records: [
        { recordType: "power-responsibility-item", name: "社会福利企业资格认定", itemType: "01", state: "3" },
        { recordType: "licence-item", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "not on it",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记" },
        { recordType: "power-responsibility-item", name: "基金会设立登记", itemType: "01" },
      ],
      findings: ["/1"],
    },
    {
      name: "no list of licences given",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记", itemType: "01" },
        { recordType: "service-guide", name: "社会团体成立登记" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const powers = recordsOfType(records, "power-responsibility-item").filter(
      ({ record }) => record.itemType === "01" && isInUse(record),
    );
    const licences = itemIndex(recordsOfType(records, "licence-item"));
    const [first] = powers;
    if (first === undefined) return;
    if (licences.size === 0) {
      yield { at: pointer(first.index), ...listMissing("行政许可事项清单", "a list of licences") };
      return;
    }
    for (const { index, record } of powers) {
      if (!licences.has(record)) yield { at: pointer(index), data: { name: record.name } };
    }
  },
};
