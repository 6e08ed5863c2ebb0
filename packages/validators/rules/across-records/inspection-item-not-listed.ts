import { pointer } from "../../src/pointer.js";
import { byReference, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A plan or a result about an item that is not on the list of random inspection items.
 *
 * Items are known by record, number in the list, or name. Without a list among the records it is not run.
 */
export const inspectionItemNotListed: RecordSetRule = {
  code: "across-records/inspection-item-not-listed",
  severity: "warning",
  title: { zh: "抽查事项不在清单上", en: "Inspected item not on the list" },
  message: {
    zh: "抽查事项“{item}”不在随机抽查事项清单上",
    en: "“{item}” is not on the list of random inspection items",
  },
  basis: [
    { source: "random-inspection-notice-2015", article: "二(一)" },
    { source: "work-points-2016", article: "一(二)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "by its record, and by its name",
      records: [
        {
          recordType: "random-inspection-item",
          recordId: "sjcc-1",
          number: "1",
          item: "社会组织遵守章程情况",
        },
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          items: ["社会组织遵守章程情况"],
          results: [{ object: "某某县读书促进会", finding: "1" }],
        },
      ],
      findings: [],
    },
    {
      name: "a result about another item",
      records: [
        {
          recordType: "random-inspection-item",
          recordId: "sjcc-1",
          number: "1",
          item: "社会组织遵守章程情况",
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          items: ["养老机构安全"],
          results: [{ object: "某某县读书促进会", finding: "1" }],
        },
      ],
      findings: ["/1/items/0"],
    },
    {
      name: "a plan about another item",
      records: [
        {
          recordType: "random-inspection-item",
          recordId: "sjcc-1",
          number: "1",
          item: "社会组织遵守章程情况",
        },
        { recordType: "inspection-plan", year: 2024, draws: [{ item: "慈善募捐", pool: "慈善组织" }] },
      ],
      findings: ["/1/draws/0/item"],
    },
    {
      name: "no list among the records",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [{ object: "某某县读书促进会", finding: "1" }],
        },
      ],
      findings: [],
      notRun: true,
    },
    {
      name: "no item named",
      records: [
        {
          recordType: "random-inspection-item",
          recordId: "sjcc-1",
          number: "1",
          item: "社会组织遵守章程情况",
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [{ object: "某某县读书促进会", finding: "1" }],
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    const listed = byReference(recordsOfType(records, "random-inspection-item"), (record) => [
      record.recordId,
      record.number,
      record.item,
    ]);
    const named = [
      ...recordsOfType(records, "inspection-plan").flatMap(({ index, record }) =>
        record.draws.flatMap(({ item }, draw) =>
          item === undefined ? [] : [{ index, item, at: pointer(index, "draws", draw, "item") }],
        ),
      ),
      ...recordsOfType(records, "inspection-result").flatMap(({ index, record }) =>
        (record.items ?? []).map((item, place) => ({ index, item, at: pointer(index, "items", place) })),
      ),
    ];
    const [first] = named;
    if (first === undefined) return;
    if (listed.size === 0) {
      yield { at: pointer(first.index), ...noList };
      return;
    }
    for (const { item, at } of named) if (!listed.has(item)) yield { at, data: { item } };
  },
};

const noList = {
  notRun: {
    zh: "记录中没有随机抽查事项清单",
    en: "there is no list of random inspection items among the records",
  },
};
