import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { isRetained, itemIndex, listMissing } from "../../src/services/item-lists.js";

/**
 * A licence is a power; what is on the list of licences is on the list of powers.
 *
 * Found under its codes, its name or what the licence refers to. Names can be written in two ways: a warning.
 */
export const licenceMissingFromPowerList: RecordSetRule = {
  code: "across-records/licence-missing-from-power-list",
  severity: "warning",
  title: { zh: "行政许可事项不在权责清单", en: "Licence missing from the power list" },
  message: {
    zh: "行政许可事项“{name}”不在权责清单里",
    en: "the licence {name} is not on the list of powers and responsibilities",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on both, under the name",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记", itemType: "01" },
      ],
      findings: [],
    },
    {
      name: "under the sub-item",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记" },
        { recordType: "power-responsibility-item", name: "社会团体登记", subItem: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "under the code",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记", basicCode: "000111001000" },
        { recordType: "power-responsibility-item", name: "社会团体登记", basicCode: "000111001000" },
      ],
      findings: [],
    },
    {
      name: "by reference",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记", powerItem: "mz-qz-0001" },
        { recordType: "power-responsibility-item", name: "社会团体登记", recordId: "mz-qz-0001" },
      ],
      findings: [],
    },
    {
      name: "cancelled",
      records: [
        { recordType: "licence-item", name: "社会福利企业资格认定", status: "cancelled" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "not on it",
      records: [
        { recordType: "power-responsibility-item", name: "社会团体成立登记" },
        { recordType: "licence-item", name: "基金会设立登记", status: "retained" },
      ],
      findings: ["/1"],
    },
    {
      name: "no power list given",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记" },
        { recordType: "service-guide", name: "社会团体成立登记" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const licences = recordsOfType(records, "licence-item").filter(({ record }) => isRetained(record));
    const powers = itemIndex(recordsOfType(records, "power-responsibility-item"));
    const [first] = licences;
    if (first === undefined) return;
    if (powers.size === 0) {
      yield { at: pointer(first.index), ...listMissing("权责清单", "a list of powers") };
      return;
    }
    for (const { index, record } of licences) {
      if (!powers.has(record)) yield { at: pointer(index), data: { name: record.name } };
    }
  },
};
