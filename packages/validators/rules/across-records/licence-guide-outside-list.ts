import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { isRetained, itemIndex, listMissing } from "../../src/services/item-lists.js";

/**
 * A guide to a licence that is not on the list of licences: either the list or the licence is wrong.
 *
 * That nothing is licensed outside the list is known at second hand, and names can be written in two ways: a warning.
 */
export const licenceGuideOutsideList: RecordSetRule = {
  code: "across-records/licence-guide-outside-list",
  severity: "warning",
  title: { zh: "行政许可指南不在许可清单之内", en: "Guide to a licence outside the list" },
  message: {
    zh: "服务指南“{name}”为行政许可，不在行政许可事项清单里",
    en: "{name} is a guide to a licence that is not on the list of licences",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }, { source: "licence-list-notice-2022" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the list",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记", itemType: "01" },
        { recordType: "licence-item", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "the list refers to it",
      records: [
        {
          recordType: "service-guide",
          name: "成立登记",
          itemType: "01",
          implementationCode: "11350599000000019Q4000111001000",
        },
        { recordType: "licence-item", name: "社会团体成立登记", guides: ["11350599000000019Q4000111001000"] },
      ],
      findings: [],
    },
    {
      name: "a payment",
      records: [
        { recordType: "service-guide", name: "高龄津贴申领", itemType: "05" },
        { recordType: "licence-item", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "a licence that was cancelled",
      records: [
        { recordType: "licence-item", name: "社会福利企业资格认定", status: "cancelled" },
        { recordType: "service-guide", name: "社会福利企业资格认定", itemType: "01" },
      ],
      findings: ["/1"],
    },
    {
      name: "no list of licences given",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记", itemType: "01" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const guides = recordsOfType(records, "service-guide").filter(({ record }) => record.itemType === "01");
    const list = recordsOfType(records, "licence-item");
    const licences = itemIndex(list.filter(({ record }) => isRetained(record)));
    const [first] = guides;
    if (first === undefined) return;
    if (list.length === 0) {
      yield { at: pointer(first.index), ...listMissing("行政许可事项清单", "a list of licences") };
      return;
    }
    for (const { index, record } of guides) {
      if (!licences.has(record)) yield { at: pointer(index), data: { name: record.name } };
    }
  },
};
