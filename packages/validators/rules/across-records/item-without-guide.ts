import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { isInUse, isRetained, itemIndex, listMissing } from "../../src/services/item-lists.js";

/**
 * Every item handled at this level has a guide: the licences retained, and the powers used on application.
 *
 * A power that is a licence of the list too is reported once, as the licence. Names can be written in two ways: a
 * warning.
 */
export const itemWithoutGuide: RecordSetRule = {
  code: "across-records/item-without-guide",
  severity: "warning",
  title: { zh: "办理事项没有服务指南", en: "Item without a guide" },
  message: {
    zh: "“{name}”没有服务指南；本级办理的事项都应当编制并公布服务指南",
    en: "{name} has no guide; every item handled at this level has one",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a guide for each",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记" },
        { recordType: "power-responsibility-item", name: "孤儿基本生活保障金给付", onApplication: true },
        { recordType: "service-guide", name: "社会团体成立登记" },
        { recordType: "service-guide", name: "孤儿基本生活保障金给付" },
      ],
      findings: [],
    },
    {
      name: "found by reference",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记", guides: ["mz-0001"] },
        { recordType: "service-guide", name: "社会团体登记（成立）", recordId: "mz-0001" },
      ],
      findings: [],
    },
    {
      name: "a power used without application",
      records: [
        { recordType: "power-responsibility-item", name: "对社会团体的处罚", onApplication: false },
        { recordType: "service-guide", name: "社会团体成立登记" },
      ],
      findings: [],
    },
    {
      name: "neither the licence nor the benefit",
      records: [
        { recordType: "service-guide", name: "社会团体成立登记" },
        { recordType: "licence-item", name: "基金会设立登记", status: "retained" },
        {
          recordType: "power-responsibility-item",
          name: "基金会设立登记",
          itemType: "01",
          onApplication: true,
        },
        { recordType: "power-responsibility-item", name: "高龄津贴给付", onApplication: true },
      ],
      findings: ["/1", "/3"],
    },
    {
      name: "no guides given",
      records: [
        { recordType: "licence-item", name: "社会团体成立登记" },
        { recordType: "power-responsibility-item", name: "社会团体成立登记" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const licences = recordsOfType(records, "licence-item").filter(({ record }) => isRetained(record));
    const listed = itemIndex(licences);
    const powers = recordsOfType(records, "power-responsibility-item").filter(
      ({ record }) => record.onApplication === true && isInUse(record) && !listed.has(record),
    );
    const guides = itemIndex(recordsOfType(records, "service-guide"));
    const items = [...licences, ...powers];
    const [first] = items;
    if (first === undefined) return;
    if (guides.size === 0) {
      yield { at: pointer(first.index), ...listMissing("服务指南", "no guide") };
      return;
    }
    for (const { index, record } of items) {
      if (!guides.has(record)) yield { at: pointer(index), data: { name: record.name } };
    }
  },
};
